import '../tokens.css';
import './phone.css';
import { render } from 'preact';
import { Phone } from './phone.js';

render(<Phone />, document.getElementById('phone')!);
