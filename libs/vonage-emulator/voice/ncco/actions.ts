export interface Talk {
  action: 'talk';
  text: string;
  language?: string;
  bargeIn?: boolean;
  loop?: number;
}
export interface Stream {
  action: 'stream';
  streamUrl: [string];
  bargeIn?: boolean;
  loop?: number;
}
export interface Input {
  action: 'input';
  type: ('dtmf' | 'speech')[];
  dtmf?: { timeOut?: number; maxDigits?: number; submitOnHash?: boolean };
  speech?: { endOnSilence?: number; startTimeout?: number; maxDuration?: number };
  mode?: 'synchronous' | 'asynchronous';
  eventUrl?: [string];
  eventMethod?: 'GET' | 'POST';
}
export interface Notify {
  action: 'notify';
  payload: object;
  eventUrl: [string];
  eventMethod?: 'GET' | 'POST';
}
export interface Wait {
  action: 'wait';
  timeout?: number;
}

export interface MachineDetection {
  behavior?: 'continue' | 'hangup';
  mode?: 'default' | 'detect' | 'detect_beep';
  beep_timeout?: number;
}
export interface PhoneEndpoint {
  type: 'phone';
  number: string;
  dtmfAnswer?: string;
  onAnswer?: { url: string; ringbackTone?: string; ringback?: string };
}
export interface WebsocketEndpoint {
  type: 'websocket';
  uri: string;
  'content-type': string;
  headers?: Record<string, unknown>;
  authorization?: { type: 'vonage' | 'custom'; value?: string };
}
/** Known to Vonage; here they lead nowhere. */
export interface OtherEndpoint {
  type: 'app' | 'sip' | 'vbc';
  user?: string;
  uri?: string;
  extension?: string;
}
export type Endpoint = PhoneEndpoint | WebsocketEndpoint | OtherEndpoint;

export interface Connect {
  action: 'connect';
  endpoint: [Endpoint];
  from?: string;
  randomFromNumber?: boolean;
  eventType?: 'synchronous';
  timeout?: number | string;
  limit?: number | string;
  machineDetection?: 'continue' | 'hangup';
  advancedMachineDetection?: MachineDetection;
  advanced_machine_detection?: MachineDetection;
  eventUrl?: [string];
  eventMethod?: 'GET' | 'POST';
  ringbackTone?: string;
}
export interface Join {
  action: 'conversation';
  name: string;
  musicOnHoldUrl?: [string];
  startOnEnter?: boolean;
  endOnExit?: boolean;
  record?: boolean;
  eventUrl?: [string];
  eventMethod?: 'GET' | 'POST';
  canSpeak?: string[];
  canHear?: string[];
  mute?: boolean;
}
export interface RecordCall {
  action: 'record';
  format?: 'mp3' | 'wav' | 'ogg';
  endOnSilence?: number;
  endOnKey?: string;
  timeOut?: number;
  beepStart?: boolean;
  eventUrl?: [string];
  eventMethod?: 'GET' | 'POST';
}
export interface Transfer {
  action: 'transfer';
  conversationId?: string;
  conversation_id?: string;
}

export type Action = Talk | Stream | Input | Notify | Wait | Connect | Join | RecordCall | Transfer;
export type Ncco = Action[];
