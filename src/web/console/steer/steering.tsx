import { Button, Dialog, DialogTrigger, Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useDesk } from '../line/use-desk.js';
import { useWords } from '../words/use-words.js';
import { Plans } from './plans.js';
import { Terms } from './terms.js';
import { Units } from './units.js';
import { useSteerWords } from './use-steer-words.js';
import { WhatIf } from './what-if.js';
import { OverPage } from '../frame/laid-over.js';

/** For leads: every unit, queues sent elsewhere, escalation as data, and what one more would change. */
export function Steering() {
  const words = useSteerWords();
  const { close } = useWords().frame;
  const isLead = useDesk((state) => state.me?.role === 'lead');
  if (!isLead) return null;
  return (
    <DialogTrigger>
      <Button className="button plain">{words.open}</Button>
      <OverPage wide>
        <Dialog className="dialog steering">
          <Heading slot="title">{words.title}</Heading>
          <Tabs>
            <TabList aria-label={words.title} className="tab-list">
              {(['units', 'plans', 'terms', 'whatIf'] as const).map((key) => (
                <Tab key={key} id={key} className="tab">
                  {words.tabs[key]}
                </Tab>
              ))}
            </TabList>
            <TabPanel id="units" className="tab-panel">
              <Units />
            </TabPanel>
            <TabPanel id="plans" className="tab-panel">
              <Plans />
            </TabPanel>
            <TabPanel id="terms" className="tab-panel">
              <Terms />
            </TabPanel>
            <TabPanel id="whatIf" className="tab-panel">
              <WhatIf />
            </TabPanel>
          </Tabs>
          <Button slot="close" className="button usual">
            {close}
          </Button>
        </Dialog>
      </OverPage>
    </DialogTrigger>
  );
}
