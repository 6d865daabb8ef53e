import { say } from '../ui/say.ts';
import { showPage } from '../ui/show-page.tsx';
import { Popup } from './popup.tsx';
import '../ui/page.css';
import '../ui/switch.css';
import '../ui/evidence.css';
import './popup.css';

showPage(say('extensionName'), <Popup />);
