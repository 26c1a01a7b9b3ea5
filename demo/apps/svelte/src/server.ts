import { render as renderComponent } from 'svelte/server';
import App from './app.svelte';

export const render = (): string => renderComponent(App).body;
