import { getLock, type Deps, type LockSettings, hashPassword, isDisabled, readSecurity, recordSignIn, verifyPassword } from '@siheng/services';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { username } from 'better-auth/plugins/username';

const signInPath = '/sign-in/username';

const nameIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'username' in body && typeof body.username === 'string' ? body.username : null;

/** Sign-in by user name and password; nobody can register, and wrong passwords close the account for a while. */
export const createAuth = (deps: Deps, settings: { readonly secret: string; readonly isHttps: boolean; /** Of the environment; absent: of the settings. */ readonly lock?: LockSettings | undefined }) =>
  betterAuth({
    basePath: '/api/auth',
    secret: settings.secret,
    database: prismaAdapter(deps.db.prisma, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) } },
    // The names that an account may be opened with, all of them: its own rule knows no hyphen and 30 characters only.
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 40, usernameValidator: (name) => /^[a-z0-9._-]+$/i.test(name) })],
    disabledPaths: ['/sign-in/email', '/sign-up/email', '/is-username-available', '/update-user', '/change-email', '/delete-user', '/change-password', '/request-password-reset', '/reset-password', '/sign-in/social', '/link-social'],
    session: { expiresIn: 12 * 60 * 60, updateAge: 60 * 60 },
    rateLimit: { enabled: true, window: 60, max: 300, customRules: { [signInPath]: { window: 60, max: 60 } } },
    advanced: { cookiePrefix: 'siheng', useSecureCookies: settings.isHttps, defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' } },
    databaseHooks: {
      session: {
        create: {
          // After the password was found right: strangers do not learn which accounts are closed.
          before: async ({ userId }) => {
            if (await isDisabled(deps, { userId })) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED', message: '账号已停用。请联系管理员。' });
          },
        },
      },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (level, message) => (level === 'error' ? deps.log.error({ from: 'better-auth' }, message) : undefined) },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== signInPath) return;
        const name = nameIn(ctx.body);
        const until = name === null ? null : await getLock(deps, { username: name });
        if (until) throw new APIError('TOO_MANY_REQUESTS', { code: 'ACCOUNT_LOCKED', message: `密码多次错误，账号已锁定至 ${until.toISOString()}。请稍后再试，或请管理员解锁。`, until: until.toISOString() });
      }),
      after: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== signInPath) return;
        const name = nameIn(ctx.body);
        if (name !== null) await recordSignIn(deps, { username: name, isRight: !(ctx.context.returned instanceof APIError), settings: settings.lock ?? (await readSecurity(deps)).lock });
      }),
    },
  });

export type Auth = ReturnType<typeof createAuth>;
