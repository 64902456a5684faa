import '@siheng/ui/styles.css';
import { loadTexts, startTexts, ThemeProvider } from '@siheng/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/trpc.ts';
import './app.css';
import { router } from './routes/router.tsx';
import { setColorMode, useColorMode } from './shell/color-mode.ts';
import { allNamespaces, textSource } from './texts/namespaces.ts';

function App() {
  return (
    <ThemeProvider mode={useColorMode()}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>
  );
}

// Chromium before 117 lacks a few functions of the language.
if (!('groupBy' in Map)) await import('./old-browser.ts');
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
await startTexts(textSource);
setColorMode(localStorage.getItem('siheng.mode') === 'dark' ? 'dark' : 'light');
createRoot(root).render(<StrictMode><App /></StrictMode>);
// Before a drawer or dialog asks for them: texts that come late would make the page around it wait.
setTimeout(() => void allNamespaces().then(loadTexts), 300);
