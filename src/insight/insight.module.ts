import { Module } from '@nestjs/common';
import { RosterModule } from '../roster/roster.module.js';
import { BoardController } from './board/board.controller.js';
import { ReadBoard } from './board/read-board.js';
import { InsightController } from './insight.controller.js';
import { Metrics } from './metrics.js';
import { CountTown } from './what-if/counted-town.js';
import { Suppose } from './what-if/suppose.js';
import { WhatIfController } from './what-if/what-if.controller.js';
import { WishFigures } from './wish-figures.js';
import { MetricsController } from './metrics.controller.js';

@Module({
  imports: [RosterModule],
  controllers: [BoardController, InsightController, MetricsController, WhatIfController],
  providers: [ReadBoard, Metrics, WishFigures, CountTown, Suppose],
})
export class InsightModule {}
