import { useState } from 'react';
import { Input, SearchField, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useDeskState } from '../line/use-desk.js';
import { useWords } from '../words/use-words.js';
import { AttentionList } from './attention.js';
import { MyContacts } from './my-contacts.js';
import { Promises } from './promises.js';
import { Queue } from './queue.js';

/** Below the offers: what I hold, what waits, and what I have promised. */
export function Lists() {
  const words = useWords();
  const { queue, followUps } = useDeskState();
  const [find, setFind] = useState('');
  const owed = followUps.filter(({ doneAt }) => doneAt === null).length;
  return (
    <>
      <SearchField
        aria-label={words.queue.find}
        value={find}
        onChange={setFind}
        className="search list-search"
      >
        <Input className="input" placeholder={words.queue.findHint} data-key-target="find" />
        <kbd aria-hidden="true">/</kbd>
      </SearchField>
      <AttentionList />
      <MyContacts find={find} />
      <Tabs className="list-tabs">
        <TabList aria-label={words.frame.listLabel} className="tab-list">
          <Tab id="queue" className="tab">
            {words.queue.title} <b className="count">{queue.total}</b>
          </Tab>
          <Tab id="promises" className="tab">
            {words.promises.title} <b className="count">{owed}</b>
          </Tab>
        </TabList>
        <TabPanel id="queue" className="tab-panel">
          <Queue find={find} />
        </TabPanel>
        <TabPanel id="promises" className="tab-panel">
          <Promises />
        </TabPanel>
      </Tabs>
    </>
  );
}
