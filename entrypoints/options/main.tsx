import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/options/options.css';
import { OptionsApp } from './options-app';

const place = document.getElementById('app');
if (place !== null) render(<OptionsApp />, place);
