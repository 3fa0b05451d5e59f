import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { BoardView } from '../../../libs/protocol/index.js';
import { Allow } from '../../platform/access/allow.js';
import { ReadBoard } from './read-board.js';

@Controller('api/insight/board')
@Allow('board.read')
export class BoardController {
  constructor(private readonly board: ReadBoard) {}

  /** The wallboard, measured at most once a second for everyone who asks. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ standardSchema: BoardView })
  read(): Promise<BoardView> {
    return this.board.run();
  }
}
