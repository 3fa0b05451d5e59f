import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { WhatIfQuery, WhatIfReport, WhatIfUnits } from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { Suppose } from './suppose.js';

@Controller('api/insight/what-if')
@Allow('routing.steer')
export class WhatIfController {
  constructor(private readonly suppose: Suppose) {}

  /** One more at work in some hours of the week: waits, abandonment, answers in time; with and without. */
  @Get()
  @ApiOkResponse({ standardSchema: WhatIfReport })
  ask(@Query({ schema: WhatIfQuery }) query: WhatIfQuery): Promise<WhatIfReport> {
    return this.suppose.run(query);
  }

  @Get('units')
  @ApiOkResponse({ standardSchema: WhatIfUnits })
  units(): Promise<string[]> {
    return this.suppose.units();
  }
}
