import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { Feeds } from './calendars/feeds.js';
import { FeedsController } from './calendars/feeds.controller.js';
import { ImportCalendar } from './calendars/import-calendar.js';
import { Duty } from './duty/duty.js';
import { DutySweep } from './duty/duty-sweep.js';
import { RosterChanges } from './plan/changes.js';
import { PlanningController } from './plan/planning.controller.js';
import { RosterController } from './plan/roster.controller.js';
import { Rosters } from './plan/rosters.js';
import { SeriesPlan } from './plan/series-plan.js';
import { UnitPlans } from './plan/unit-plans.js';
import { UnitsController } from './plan/units.controller.js';
import { Week } from './plan/week.js';
import { EndShift } from './end-shift.js';
import { Presence } from './presence.js';
import { PresenceTurns } from './presence-turns.js';
import { Publish } from './publish/publish.js';
import { PublishController } from './publish/publish.controller.js';
import { Pulse } from './pulse.js';
import { ReachController } from './reach/reach.controller.js';
import { ProveByCall } from './reach/prove-by-call.js';
import { Reaches } from './reach/reach.js';
import { RosterGateway } from './roster.gateway.js';
import { Shifts } from './shifts.js';
import { ShiftsController } from './shifts.controller.js';
import { SwapAftermath } from './swaps/swap-aftermath.js';
import { Swaps } from './swaps/swaps.js';
import { SwapsController } from './swaps/swaps.controller.js';
import { Watch } from './watch.js';

@Module({
  imports: [AuditModule],
  controllers: [
    ...[UnitsController, RosterController, PlanningController, PublishController],
    ...[ShiftsController, SwapsController, ReachController, FeedsController],
  ],
  providers: [
    ...[Presence, PresenceTurns, EndShift, Pulse, Watch, RosterGateway],
    ...[UnitPlans, SeriesPlan, Rosters, Week, RosterChanges, Shifts, ImportCalendar],
    ...[Duty, DutySweep, Publish, Swaps, SwapAftermath, Reaches, ProveByCall, Feeds],
  ],
  exports: [Presence, PresenceTurns, Pulse, Watch, Duty, Rosters, ProveByCall],
})
export class RosterModule {}
