import '../../platform/quiet-debug.js';
import { Inject, Injectable } from '@nestjs/common';
import { Auth } from '@vonage/auth';
import { Vonage } from '@vonage/server-sdk';
import { CONFIG, type Config } from '../../platform/config.js';

/** The real SDK, one for each region's host. It retries nothing and waits for ever if not told: both are ours to say. */
@Injectable()
export class VonageSdk {
  private readonly auth: Auth;
  private readonly byHost = new Map<string, Vonage>();

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.auth = new Auth({
      apiKey: config.VONAGE_API_KEY,
      apiSecret: config.VONAGE_API_SECRET,
      applicationId: config.VONAGE_APPLICATION_ID,
      // a PEM in an environment file has its line breaks written out; a path has none
      privateKey: config.VONAGE_PRIVATE_KEY.replaceAll('\\n', '\n'),
    });
  }

  /** Where a leg may be known: its own region first. Nobody but Vonage, or the emulator of it, is asked in its stead. */
  hosts(own: string | null): string[] {
    const { VONAGE_API_HOST: standard, VONAGE_REGION_HOSTS: regions } = this.config;
    const others = [standard, ...regions].filter((host) => isLoopback(host) === isLoopback(standard));
    return [...new Set([own ?? standard, ...others].map((host) => host.replace(/\/$/, '')))];
  }

  /** @param host of a region, or null for the one we are set to use */
  at(host: string | null): Vonage {
    const apiHost = (host ?? this.config.VONAGE_API_HOST).replace(/\/$/, '');
    const known = this.byHost.get(apiHost) ?? this.made(apiHost);
    this.byHost.set(apiHost, known);
    return known;
  }

  /** A pass for what the SDK has no good way to fetch. */
  token(): Promise<string> {
    return this.auth.createBearerHeader().then((header) => header.replace(/^Bearer /, ''));
  }

  private made(apiHost: string): Vonage {
    return new Vonage(this.auth, {
      apiHost,
      restHost: this.config.VONAGE_REST_HOST.replace(/\/$/, ''),
      timeout: this.config.HUB_SEND_TIMEOUT_SECONDS * 1000,
    });
  }
}

const isLoopback = (host: string): boolean => /^https?:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(host);
