import { drawings } from './drawings.js';

const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

export const PhoneIcon = icon(drawings.phone);
export const TextIcon = icon(drawings.text);
export const WriteIcon = icon(drawings.write);
export const SendIcon = icon(drawings.send);
