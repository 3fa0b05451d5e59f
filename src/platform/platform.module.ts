import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './access/access.module.js';
import { CONFIG, type Config } from './config.js';
import { dataSourceOptions } from './database/data-source.js';
import { Database } from './database/database.js';
import { HealthController } from './health/health.controller.js';
import { HubMark } from './hub-mark.js';
import { Jobs } from './jobs.js';
import { News } from './news/news.js';
import { NewsBridge } from './news/news-bridge.js';

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.DATABASE_URL, config.DATABASE_POOL),
          retryAttempts: 20,
          retryDelay: 500,
        }),
        AccessModule,
      ],
      controllers: [HealthController],
      providers: [{ provide: CONFIG, useValue: config }, Database, News, NewsBridge, Jobs, HubMark],
      exports: [CONFIG, Database, News, Jobs, HubMark],
    };
  }
}
