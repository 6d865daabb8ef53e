import { say } from '../ui/say.ts';
import { showPage } from '../ui/show-page.tsx';
import { WelcomePage } from './welcome-page.tsx';
import '../ui/page.css';
import '../ui/switch.css';
import '../ui/evidence.css';
import './welcome.css';

showPage(say('welcomeTitle'), <WelcomePage />);
