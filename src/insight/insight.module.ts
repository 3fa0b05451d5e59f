import { Module } from '@nestjs/common';
import { InsightController } from './insight.controller.js';
import { Metrics } from './metrics.js';
import { MetricsController } from './metrics.controller.js';

@Module({ controllers: [InsightController, MetricsController], providers: [Metrics] })
export class InsightModule {}
