import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { softMusic } from '../../../libs/voice/index.js';
import { Allow } from '../../platform/access/allow.js';
import { Refused } from '../../platform/refused.js';
import { Recordings } from './recordings.js';

/** Long enough to be music, short enough to hear of what is new. */
const PIECES = { 'long.wav': softMusic(20), 'short.wav': softMusic(4) } as const;
/** Vonage keeps what says that it may be kept: a pause between two pieces is a silence in a call. */
const KEPT = 'public, max-age=360000';

/** What is played into calls. Nothing here is about anybody. */
@Controller('voice')
@ApiExcludeController()
@Allow('provider')
export class SoundsController {
  constructor(private readonly recordings: Recordings) {}

  @Get('music/:piece')
  @Header('cache-control', KEPT)
  music(@Param('piece') piece: string): StreamableFile {
    const bytes = PIECES[piece as keyof typeof PIECES];
    if (!Object.hasOwn(PIECES, piece)) throw missing();
    return new StreamableFile(bytes, { type: 'audio/wav', length: bytes.length });
  }

  @Get('prompts/:language/:file')
  @Header('cache-control', KEPT)
  async prompt(@Param('language') language: string, @Param('file') file: string): Promise<StreamableFile> {
    const bytes = await this.recordings.read(`${language}/${file}`);
    if (!bytes) throw missing();
    return new StreamableFile(bytes, { type: 'audio/mpeg', length: bytes.length });
  }
}

const missing = (): Refused => new Refused('not-found', 'Det finns inget här.', 404);
