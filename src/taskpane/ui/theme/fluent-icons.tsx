import { registerIcons } from '@fluentui/react';
import { Icon } from '../icon';

/** The icons that Fluent's own controls draw: ours, for its font is not shipped. */
registerIcons({ icons: { CheckMark: <Icon name="good" size={14} /> } });
