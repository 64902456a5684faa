import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { setColorMode, useColorMode } from './color-mode.ts';

export function ModeSwitch() {
  const { t } = useTranslation('shell');
  const mode = useColorMode();
  const label = t(mode === 'dark' ? 'mode.toLight' : 'mode.toDark');
  return <Button type="text" icon={mode === 'dark' ? <SunOutlined /> : <MoonOutlined />} aria-label={label} title={label} onClick={() => setColorMode(mode === 'dark' ? 'light' : 'dark')} />;
}
