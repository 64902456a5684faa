import { AppError } from '../errors/app-error.ts';

const minimumLength = 10;

/** Refuses a password that is easily guessed. */
export const requireGoodPassword = (password: string, username: string): void => {
  if (password.length < minimumLength || password.toLowerCase() === username.toLowerCase()) throw new AppError('password_too_weak', { minimum: minimumLength });
};
