import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isQuestionRecording, PROMPT_KEYS, recordingOf } from '../../../libs/voice/index.js';
import { CONFIG, type Config } from '../../platform/config.js';

const POSSIBLE = new Set(
  (['sv', 'en'] as const).flatMap((language) => PROMPT_KEYS.map((prompt) => recordingOf(prompt, language))),
);

/** Prompts that somebody has spoken in: files of a folder, named by the prompt. Read at the start; what is not there is spoken by machine. */
@Injectable()
export class Recordings implements OnModuleInit {
  readonly files = new Set<string>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Error when the folder that is set cannot be read: nothing starts half configured */
  async onModuleInit(): Promise<void> {
    const folder = this.config.HUB_RECORDINGS;
    if (!folder) return;
    const found = await readdir(folder, { recursive: true });
    for (const name of found) if (POSSIBLE.has(name) || isQuestionRecording(name)) this.files.add(name);
  }

  /** Null: there is none. Only names that we know ever become a path. */
  async read(name: string): Promise<Buffer | null> {
    const folder = this.config.HUB_RECORDINGS;
    return folder && this.files.has(name) ? readFile(join(folder, name)) : null;
  }
}
