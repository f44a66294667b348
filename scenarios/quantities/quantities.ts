import { amount } from './amount.ts';
import * as dimensions from './dimension.ts';
import { quantity } from './long-form.ts';

// Every reader gives the unit of the model: seconds, euros, shares of 1, events per second.

export const duration = quantity(amount(dimensions.DURATION));
export const share = quantity(amount(dimensions.SHARE));
export const ratio = quantity(amount(dimensions.RATIO));
export const scatter = quantity(amount(dimensions.SCATTER));
export const points = quantity(amount(dimensions.POINTS));
export const change = quantity(amount(dimensions.CHANGE));
export const rate = quantity(amount(dimensions.RATE));
export const yearly = quantity(amount(dimensions.YEARLY));
export const yearlyShare = quantity(amount(dimensions.YEARLY_SHARE));
export const dailyShare = quantity(amount(dimensions.DAILY_SHARE));
export const money = quantity(amount(dimensions.MONEY));
export const moneyPerHour = quantity(amount(dimensions.MONEY_PER_HOUR));
export const moneyPerMinute = quantity(amount(dimensions.MONEY_PER_MINUTE));
export const moneyPerYear = quantity(amount(dimensions.MONEY_PER_YEAR));
