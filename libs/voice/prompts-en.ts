import type { PromptKey } from './prompts-sv.js';

// See prompts-sv.ts. Workers are spoken to in Swedish; theirs stand here so that the table is whole.
export const en: Record<PromptKey, string> = {
  greeting: 'Hello, crisis line.',
  'other-language': 'Svenska: tryck 8.',
  'emergency-call':
    'If a life is in danger: hang up and call 112. If you cannot, press 9, and you go before everyone else with us.',
  key: 'Press {key}: {label}.',

  'may-skip': 'You do not have to answer. Stay on the line and you will speak with someone. We are here.',
  danger:
    'We see that a life is in danger. Your call goes before all others now. We cannot call 112 for you: call 112 if you can, from another phone.',
  thanks: 'Thank you.',
  'language-set': 'We speak English with you.',
  'welcome-back': 'Hello again. You have kept your place.',

  place: 'You are number {position} in the line.',
  'place-next': 'You are next.',
  'place-minutes': 'You are number {position} in the line. It will take about {minutes} minutes.',
  'place-minute': 'You are number {position} in the line. It will take about a minute.',
  overtaken: 'Someone in greater danger went first. You are not forgotten.',
  reordered: 'The order in the line has changed. You are not forgotten.',
  'waiting-keys':
    'You can keep waiting. To be called back instead and keep your place, press 1. To get a text about what happens now, press 2. To leave a message, press 3.',
  company: 'You are still in the line. Someone is coming.',
  accepted: '{name}, {title}, is responsible for you now and is being connected.',
  joined: 'You are now speaking with {name}, {title}.',

  'safe-call': 'Is it safe to call this number? Press 1 for yes. Press 2 for no.',
  'safe-text': 'Is it safe to send a text to this number? Press 1 for yes. Press 2 for no.',
  'number-hidden': 'We cannot see your number.',
  'number-elsewhere': 'We cannot call or text the number that you call from.',
  'number-unsafe': 'Then we never call or text that number.',
  'number-enter':
    'Enter a number where we can reach you, and end with the hash key. If you would rather not, wait and you stay in the line.',
  'number-wrong': 'We cannot call that number.',
  'number-emergency':
    'We cannot call 112 or other such numbers for you. If a life is in danger: hang up and call 112. If you cannot, press 9 and the hash key, and you go before everyone else with us.',
  'promised-call':
    'We call you when it is your turn. You keep your place. You can hang up now, or keep waiting.',
  'when-hour': 'If you would rather be called in an hour, press 1.',
  'when-tonight': 'This evening, press 2.',
  'when-tomorrow': 'Tomorrow morning, press 3.',
  'later-hour': 'Then we call you in an hour. Call us at any time before that if it gets worse.',
  'later-tonight': 'Then we call you this evening. Call us at any time before that if it gets worse.',
  'later-tomorrow': 'Then we call you tomorrow morning. Call us at any time before that if it gets worse.',
  'promised-text': 'We send you a text now. You are still in the line.',
  'still-waiting': 'You are still in the line.',
  'no-call-asked': 'You are still in the line. To be called back, press 1.',
  'no-text-asked': 'You are still in the line. For a text, press 2.',

  'message-offer':
    'Speak in your own words after the tone. Press the hash key when you are done. If you would rather wait, press 0.',
  'nobody-now':
    'Nobody can answer right now. Your call is not lost: {name} is responsible for getting back to you.',
  'wish-unmet':
    'Nobody who fits what you wished for is here right now. {name} can see your wish and is responsible for you getting an answer. You keep your place.',
  'wish-keys':
    'You can keep waiting for someone who fits. To talk to someone else now instead, press 4. To be called back by someone who fits, press 1.',
  'wish-keys-avoid':
    'You can keep waiting for someone other than the one you do not want to meet. To be called back by someone else instead, press 1.',
  'other-keys': 'To get a text about what happens now, press 2. To leave a message, press 3.',
  'another-now': 'Then we ask those who are here now. You keep your place.',
  'promised-wished':
    'We call you when someone who fits what you wished for is here. You keep your place. You can hang up now, or keep waiting.',
  'message-speak': 'Speak after the tone.',
  'message-kept': 'Thank you. Your message is kept.',

  'worker-lost':
    'The connection to the person you spoke with was lost. You are still with us. We are looking for a colleague for you. If you were done you can hang up.',
  'worker-delayed':
    'The colleague could not be connected. You are still here, and we are looking for the next.',
  'ear-away':
    'The connection to {name} was lost for a moment. We are trying to get it back. Stay on the line.',
  'ear-lost': 'We are calling {name} now. You are still with us.',
  'talk-over': 'We have ended the talk from our side. You can hang up now. If you want to say more, press 1.',
  'talk-over-outside':
    'Those who took over have hung up. You can hang up now. If you want to say more, press 1.',
  introduced: '{name}, {title}, is in the call now.',

  trouble: 'Something went wrong on our side. We connect you to another line. Stay with us.',
  'trouble-stay':
    'Something went wrong on our side. Stay on the line and we try again. If a life is in danger: hang up and call 112.',
  'trouble-last':
    'We cannot connect your call right now. Please call us again. If a life is in danger: call 112.',

  'out-hello':
    'Hello. You asked us to call. Press 1 to talk now. If this is not a good time, press 2. If you do not want to be called, press 3.',
  'out-hello-us':
    'Hello. We would like to talk with you. Press 1 to talk now. If this is not a good time, press 2. If you do not want to be called, press 3.',
  'out-stay': 'One moment, something went wrong. Stay on the line and we ask again.',
  'out-later': 'Thank you. We will be in touch another time.',
  'out-never': 'Thank you. We note that you do not want to be called. You can always call us.',
  'out-end': 'Goodbye.',

  'out-guest':
    'Hello. {name} asks you to be part of a call. Press 1 to come in. Press 2 if this is not a good time.',
  'out-authority':
    'Hello. {name} wants to hand over a call to you. Press 1 to hear what it is about. Press 2 if you cannot.',
  'out-thanks': 'Thank you all the same. Goodbye.',
  'guest-come-in': 'You are being connected now.',
  'guest-bye': 'Thank you. You are no longer in the call.',
  'guest-in-interpreter': 'An interpreter is in the call now.',
  'guest-in-relative': 'A relative is in the call now.',
  'guest-in-peer': 'A peer supporter is in the call now.',
  'guest-in-authority': 'Another service is in the call now.',
  'guest-in-other': 'One more person is in the call now.',
  'guest-out-interpreter': 'The interpreter is no longer in the call.',
  'guest-out-relative': 'The relative is no longer in the call.',
  'guest-out-peer': 'The peer supporter is no longer in the call.',
  'guest-out-authority': 'The other service is no longer in the call.',
  'guest-out-other': 'The one who came in is no longer in the call.',
  'guest-missing-interpreter': 'The interpreter did not come in.',
  'guest-missing-relative': 'The relative did not come in.',
  'guest-missing-peer': 'The peer supporter did not come in.',
  'guest-missing-authority': 'The other service did not come in.',
  'guest-missing-other': 'The one you called did not come in.',
  'colleague-out': '{name} is no longer in the call.',
  'colleague-missing': '{name} did not come in.',
  'held-worker':
    '{name} has to do something and will be back soon. You are still here, and hear music meanwhile.',
  'held-handover':
    '{name} is talking with a colleague about how we go on. You are still here, and hear music meanwhile.',
  'held-outside':
    '{name} is talking with another service about how we go on. You are still here, and hear music meanwhile.',
  'held-still': 'You are still here. {name} will be back soon.',
  'held-back': '{name} is back.',
  'muted-still': '{name} is still here and hears you, but has turned off the microphone for a moment.',
  'authority-brief': '{name} says: {brief}',
  'authority-ask': 'Press 1 if you take over now. To talk with {name} first, press 2 or wait.',
  'authority-in': 'You are being connected to {name}. The person hears music meanwhile.',
  'authority-accepted': '{label} has said yes to taking over. You can hang up when you like.',
  'authority-has-you': '{label} takes over from here and is in the call now.',

  'worker-ask': 'Stafett. You have taken a call. Press 1 to be connected. Press 2 if you cannot.',
  'worker-standby':
    'Stafett. A call is waiting and nobody else can answer. Press 1 to take it. Press 2 if you cannot.',
  'worker-alert':
    'Stafett. Someone who writes is waiting and nobody else can answer. Press 1 if you go to the console now. Press 2 if you cannot.',
  'worker-held':
    'Stafett. A contact was accepted and has had no answer. Press 1 if you go to the console now. Press 2 if you cannot.',
  'worker-relief':
    'Stafett. A person wishes for another than the one who has the contact now. Press 1 if you are going to the console now. Press 2 if you cannot.',
  'worker-second':
    'Stafett. {name} wants to hand over a call to you. Press 1 to come in. Press 2 if you cannot.',
  'worker-in': 'You are being connected. {about}',
  'worker-brief': '{name} says: {brief} The person hears music meanwhile.',
  'worker-seen': 'Thank you. Open the console. Nobody else is disturbed meanwhile.',
  'worker-told':
    'Thank you. Open the console. The contact stays with whoever accepted it until somebody takes over.',
  'worker-taken': 'The call is taken already. Thank you.',
  'worker-another':
    'The person has asked for someone in particular. The call goes to a colleague. Thank you.',
  'worker-person-gone':
    'The person is no longer on the line. {name} is responsible for the contact. Thank you.',
  'worker-declined': 'Thank you. Others are asked.',
  'worker-no-key': 'No key was pressed. Others are asked.',
  'worker-gone':
    'The person is no longer on the line. Press 1 to call them. You can also hang up; the contact stays with you.',
  'worker-gone-stay': 'The person is no longer on the line. You are still connected to each other.',
  'worker-gone-no-number':
    'The person is no longer on the line, and there is no number that is safe to call. The contact stays with you.',
  'worker-gone-elsewhere':
    'The person is no longer on the line, and their number is one that we cannot call from here. The contact is still yours.',
  'worker-call-up': 'Stafett. It is time to call. Press 1 and we call the person. Press 2 if you cannot now.',
  'worker-calling': 'We are calling now. Stay on the line.',
  'worker-called-already': 'Somebody is calling that number already. The contact is still yours.',
  'worker-no-answer': 'The person did not answer. The contact stays with you, and the try is noted.',
  'worker-not-now': 'The person answered, and does not want to talk now. The contact stays with you.',
  'worker-picked-up':
    'Somebody answered and pressed nothing. The contact stays with you, and the try is noted.',
  'worker-back': 'The handover did not happen. The person is back with you.',
  'proof-ask': 'Stafett. This is a test call. Type the three digits that your console shows.',
  'proof-again': 'That was not right. Type the three digits that your console shows.',
  'proof-right': 'Thank you. Now we know that the number is yours.',
  'proof-wrong': 'That was not right. The number is not confirmed. Goodbye.',
  'worker-beside':
    'Stafett. {name} asks you to be part of a call. Press 1 to come in. Press 2 if you cannot.',
  'worker-lead': 'Stafett. You wanted to be part of a call. Press 1 to be connected. Press 2 if you cannot.',
  'worker-lead-in': 'You are being connected.',
  'worker-first-gone':
    'The one who wanted to hand over is no longer here. The person goes on to the next. Take it in the console if you can.',
  'worker-first-again':
    'The colleague who wanted to hand over is not here just now, and is rung by telephone. The handover did not happen. You can hang up.',
  'worker-still-in':
    'The colleague could not be connected. The person is still with you. We are looking for the next.',
  'worker-bye': 'Goodbye.',
};
