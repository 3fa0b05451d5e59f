import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { ConversationModule } from '../../conversation/conversation.module.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { RosterModule } from '../../roster/roster.module.js';
import { RoutingModule } from '../../routing/routing.module.js';
import { TriageModule } from '../../triage/triage.module.js';
import { VonageFiles } from '../vonage/vonage-files.js';
import { VonageCalls } from '../vonage/vonage-calls.js';
import { VonageSdk } from '../vonage/vonage-sdk.js';
import { WebhookDoor } from '../vonage/webhook-door.js';
import { EarActs } from './browser/ear-acts.js';
import { EarDoor, EarGuests } from './browser/ear-door.js';
import { EarLines } from './browser/ear-lines.js';
import { EarMarks } from './browser/ear-marks.js';
import { EarGateway, EarParts } from './browser/ear.gateway.js';
import { ReadyEars } from './browser/ready-ears.js';
import { CallBackGateway } from './call-back/call-back.gateway.js';
import { CallBacks } from './call-back/call-backs.js';
import { NotOnLine } from './call-back/not-on-line.js';
import { CallUp } from './call-back/call-up.js';
import { CallBackWork, DueCallBacks } from './call-back/due.js';
import { PersonsNumber } from './call-back/persons-number.js';
import { CallBackPolicyController } from './call-back/policy.controller.js';
import { ReadCallBack } from './call-back/read-call-back.js';
import { SayWhen } from './call-back/say-when.js';
import { TextInVain } from './call-back/text-in-vain.js';
import { FetchSound } from './messages/fetch-sound.js';
import { ForgetSounds } from './messages/forget-sounds.js';
import { VoiceMessagesController } from './messages/messages.controller.js';
import { MissingMessage } from './messages/missing-message.js';
import { AnswerCall } from './caller/answer-call.js';
import { BeginContact } from './caller/begin-contact.js';
import { ComeBack } from './caller/come-back.js';
import { Answers, Deeds } from './caller/deeds.js';
import { GoOn } from './caller/go-on.js';
import { KeepMessage } from './caller/keep-message.js';
import { MetInstead } from './caller/met-instead.js';
import { Steps, TakeStep } from './caller/take-step.js';
import { BringIn } from './desk/bring-in.js';
import { CallDesk } from './desk/call-desk.js';
import { CallGateway } from './desk/call.gateway.js';
import { LeadIn } from './desk/lead-in.js';
import { RoomDeeds } from './desk/room-deeds.js';
import { RoomGateway } from './desk/room.gateway.js';
import { Handlers } from './handlers.js';
import { ProofController } from './proof/proof.controller.js';
import { MakeTestCall, ProofLine } from './proof/test-call.js';
import { Documents } from './legs/documents.js';
import { Numbers } from './legs/numbers.js';
import { StepToken } from './legs/step-token.js';
import { AskProvider } from './provider/ask-provider.js';
import { Connect } from './provider/connect.js';
import { Commands } from './provider/commands.js';
import { Falls } from './provider/falls.js';
import { Hands } from './provider/hands.js';
import { HearNews } from './provider/hear-news.js';
import { CallCare, Keep } from './provider/keep.js';
import { LegEnded } from './provider/leg-ended.js';
import { Ringing } from './provider/ringing.js';
import { Recordings } from './recordings.js';
import { Apart } from './room/apart.js';
import { Company } from './room/company.js';
import { GuestKeys } from './room/guest-keys.js';
import { Pressing } from './room/pressing.js';
import { Rooms } from './room/rooms.js';
import { SoundsController } from './sounds.controller.js';
import { VoiceController } from './voice.controller.js';
import { Acceptances } from './worker/acceptances.js';
import { RingStandby } from './worker/ring-standby.js';
import { WorkerKeys } from './worker/worker-keys.js';

@Module({
  imports: [AuditModule, ConversationModule, IntakeModule, RosterModule, RoutingModule, TriageModule],
  controllers: [
    VoiceController,
    SoundsController,
    CallBackPolicyController,
    VoiceMessagesController,
    ProofController,
  ],
  providers: [
    ...[VonageSdk, VonageCalls, WebhookDoor, Documents, Numbers, StepToken, Recordings, Handlers],
    ...[AnswerCall, BeginContact, GoOn, TakeStep, Steps, Deeds, Answers],
    ...[KeepMessage, MetInstead, ComeBack],
    ...[CallBacks, CallUp, PersonsNumber, CallBackWork, DueCallBacks, TextInVain],
    ...[ReadCallBack, SayWhen, CallBackGateway, VonageFiles, FetchSound, MissingMessage, ForgetSounds],
    ...[ProofLine, MakeTestCall],
    ...[WorkerKeys, Acceptances, RingStandby, GuestKeys, Pressing],
    ...[Company, Apart, NotOnLine, Rooms],
    ...[CallGateway, RoomGateway, CallDesk, BringIn, RoomDeeds, LeadIn],
    ...[HearNews, LegEnded, Falls, Hands, Ringing, Commands, Connect, AskProvider, CallCare, Keep],
    ...[EarMarks, EarActs, EarLines, EarGuests, EarDoor, ReadyEars, EarParts, EarGateway],
  ],
})
export class VoiceModule {}
