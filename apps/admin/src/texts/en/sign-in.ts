import type { SameKeys } from '@siheng/ui';
import type { signIn as zh } from '../zh/sign-in.ts';

export const signIn: SameKeys<typeof zh> = {
  title: 'Sign in',
  product: 'Performance assessment for judicial administration',
  promise: 'From every record to the reason for every point.',
  points: { facts: 'Collect once, measured automatically', rules: 'Scored sentence by sentence of the scheme', trace: 'Every point traces back to its ground' },
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  usernameRequired: 'Enter your user name',
  passwordRequired: 'Enter your password',
  failure: { wrong: 'User name or password is wrong.', locked: 'Too many attempts. Try again later.', disabled: 'The account is closed. Ask an administrator.', failed: 'Sign-in is not possible right now. Check the network and try again.' },
  demo: { title: 'Demo accounts', hint: 'A demonstration: click to sign in. All data are made up.', as: 'Sign in as {{name}}', groups: { office: 'Who runs the assessment', departments: 'Departments', units: 'Assessed units', system: 'System and audit' } },
  first: {
    title: 'Create the first administrator',
    hint: 'Siheng is newly installed and has no user yet. The first administrator sets up units, users and assessments.',
    name: 'Name',
    username: 'User name',
    usernameRule: '3 to 40 letters, digits, dots, hyphens or underscores',
    password: 'Password',
    passwordRule: 'At least 10 characters, with letters and digits',
    repeat: 'Password again',
    repeatDiffers: 'The two passwords differ',
    submit: 'Create and sign in',
  },
  version: 'Version {{version}}',
};
