import type { Loyalty, Money, Satisfaction } from '../../sim/model/loyalty.ts';
import type { Completed } from '../schema/completed.ts';

export function buildSatisfaction(terms: Completed['satisfaction']): Satisfaction {
  return {
    base: terms.start,
    resolved: terms.resolved,
    repeat: terms.repeat,
    channelSwitch: terms['channel-switch'],
    transfer: terms.transfer,
    retell: terms.retell,
    wait: terms.wait,
    offlineWeight: terms['off-line-weight'],
    brokenPromise: terms['broken-promise'],
    expectation: terms.expectation,
    empathy: terms.empathy,
    ease: terms.ease,
    noise: terms.noise,
  };
}

export function buildLoyalty(loyalty: Completed['loyalty']): Loyalty {
  return {
    expectation: loyalty.expectation,
    expectationLearning: loyalty['expectation-learning'],
    disappointment: loyalty.disappointment,
    bestElsewhere: loyalty['best-elsewhere'],
    driftToBest: loyalty['drift-to-best'],
    gain: loyalty.gain,
    loss: loyalty.loss,
    imprint: loyalty.imprint,
    halfLife: loyalty['half-life'],
    gamma: loyalty.gamma,
    openProblem: loyalty['open-problem'],
    spread: loyalty.spread,
    wallet: loyalty.wallet,
    promoterCut: loyalty['promoter-cut'],
    detractorCut: loyalty['detractor-cut'],
  };
}

export function buildMoney(money: Completed['money']): Money {
  return { discount: money.discount, lifetimeYears: money.lifetime, overhead: money.overhead };
}
