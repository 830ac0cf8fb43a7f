import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup/number-row.css';
import '../../components/popup/popup.css';
import { findOpenTab } from './find-open-tab';
import { PopupApp } from './popup-app';

const place = document.getElementById('app');
const tab = await findOpenTab();
if (place !== null && tab !== undefined) render(<PopupApp tab={tab} />, place);
