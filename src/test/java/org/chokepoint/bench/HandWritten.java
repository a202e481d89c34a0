package org.chokepoint.bench;

/** The yardstick model written out by hand in plain Java with locals: what the engine is measured against. */
final class HandWritten {
    static final int NIN = 14, NOUT = 420, SAVES = 35, STEPS = 136;
    static final double[] DEF = {0.5, 0.2, 50.0, 0.3, 0.6, 30.0, 0.3, 0.2, 60.0, 0.5, 0.5, 45.0, 0.4, 0.5};
    static final int[] VIX = {0, 6, 2};
    static final double[] VLO = {0.1, 0.0, 10.0},
            VSPAN = {0.8, 0.9, 90.0},
            VK = {0.6180339887498949, 0.7548776662466927, 0.5698402909980532};
    static final double[] gf_enforcement = {0.0, 0.04, 0.12, 0.24, 0.4, 0.57, 0.72, 0.84, 0.92, 0.97, 1.0};
    static final double[] gf_substitution = {0.02, 0.08, 0.18, 0.32, 0.5, 0.68, 0.82, 0.91, 0.96, 0.985, 1.0};
    static final double[] gf_shortage = {1.0, 0.97, 0.9, 0.78, 0.62, 0.45, 0.3, 0.2, 0.13, 0.08, 0.05};
    static final double[] gf_tension_trade = {1.0, 0.985, 0.95, 0.89, 0.81, 0.71, 0.6, 0.49, 0.4, 0.33, 0.28};
    static final double[] gf_support = {0.05, 0.1, 0.18, 0.28, 0.4, 0.52, 0.64, 0.75, 0.84, 0.91, 0.95};
    static final double[] gf_alignment = {0.1, 0.14, 0.2, 0.29, 0.4, 0.52, 0.64, 0.75, 0.84, 0.9, 0.94};

    static double gf(double[] y, double lo, double hi, double inv, double x) {
        x = x < lo ? lo : x > hi ? hi : x;
        double u = (x - lo) * inv;
        int i = (int) u;
        if (i > 9) i = 9;
        return y[i] + (y[i + 1] - y[i]) * (u - i);
    }

    static void run(double[] in, double[] out) {
        final double us_export_control = in[0];
        final double us_tariff = in[1];
        final double us_rnd_subsidy = in[2];
        final double us_screening = in[3];
        final double us_talent_openness = in[4];
        final double us_fab_subsidy = in[5];
        final double cn_rare_earth_control = in[6];
        final double cn_tariff = in[7];
        final double cn_rnd_subsidy = in[8];
        final double cn_acquisition = in[9];
        final double cn_market_access = in[10];
        final double cn_fab_subsidy = in[11];
        final double ally_alignment_effort = in[12];
        final double ally_hedging = in[13];
        double us_knowledge = 100.0;
        double cn_knowledge = 70.0;
        double ally_knowledge = 80.0;
        double us_fabs_building = 6.0;
        double cn_fabs_building = 9.0;
        double us_fabs = 25.0;
        double cn_fabs = 30.0;
        double us_talent = 100.0;
        double cn_talent = 95.0;
        double us_chip_stock = 40.0;
        double cn_chip_stock = 35.0;
        double us_rare_stock = 20.0;
        double cn_rare_stock = 60.0;
        double us_support = 0.5;
        double cn_support = 0.6;
        double tension = 0.35;
        double trust = 0.45;
        double fragmentation = 0.2;
        double us_debt = 0.0;
        double cn_debt = 0.0;
        double zlag1 = 0.0;
        double zlag2 = 0.0;
        double zlag3 = 0.0;
        double zlag4 = 0.0;
        double zlag5 = 0.0;
        {
            double time = 0.0;
            double zlagin1 = tension;
            zlag1 = zlagin1;
            double trade_index = gf(gf_tension_trade, 0.0, 1.0, 10.0, tension)
                    * (1.0 - 0.5 * us_tariff)
                    * (1.0 - 0.5 * cn_tariff)
                    * (1.0 - 0.25 * fragmentation);
            double us_chip_demand = 42.0 * Math.exp(0.011 * time) * (0.8 + 0.2 * trade_index);
            double us_chip_cover = us_chip_stock / Math.max(0.1, us_chip_demand);
            double us_shortage = gf(gf_shortage, 0.0, 2.0, 5.0, us_chip_cover);
            double zlagin2 = us_shortage;
            zlag2 = zlagin2;
            double cn_chip_demand = 52.0 * Math.exp(0.011 * time) * (0.75 + 0.25 * trade_index);
            double cn_chip_cover = cn_chip_stock / Math.max(0.1, cn_chip_demand);
            double cn_shortage = gf(gf_shortage, 0.0, 2.0, 5.0, cn_chip_cover);
            double zlagin3 = cn_shortage;
            zlag3 = zlagin3;
            double zlagin4 = cn_talent * 0.006 * us_talent_openness * (1.0 - tension);
            zlag4 = zlagin4 * 4.0;
            double perceived_tension = zlag1;
            double ally_alignment = gf(
                    gf_alignment,
                    0.0,
                    1.0,
                    10.0,
                    Math.max(
                            0.0,
                            Math.min(
                                    1.0,
                                    ally_alignment_effort
                                            + 0.3 * trust
                                            - 0.4 * ally_hedging
                                            + 0.2 * perceived_tension)));
            double enforcement = gf(gf_enforcement, 0.0, 1.0, 10.0, us_export_control * (0.5 + 0.5 * ally_alignment));
            double rare_restriction = ((enforcement > 0.5)
                    ? (Math.min(1.0, cn_rare_earth_control * 1.5))
                    : (cn_rare_earth_control * tension));
            double zlagin5 = rare_restriction;
            zlag5 = zlagin5 * 8.0;
        }
        int o = 0;
        for (int k = 0; k <= 136; k++) {
            double time = 0.0 + k * 0.25;
            double perceived_tension = zlag1;
            double ally_alignment = gf(
                    gf_alignment,
                    0.0,
                    1.0,
                    10.0,
                    Math.max(
                            0.0,
                            Math.min(
                                    1.0,
                                    ally_alignment_effort
                                            + 0.3 * trust
                                            - 0.4 * ally_hedging
                                            + 0.2 * perceived_tension)));
            double enforcement = gf(gf_enforcement, 0.0, 1.0, 10.0, us_export_control * (0.5 + 0.5 * ally_alignment));
            double zlagin1 = tension;
            double zlagrate1 = (zlagin1 - zlag1) / 2.0;
            double us_subsidy_effect = 1.0 - Math.exp(0.0 - us_rnd_subsidy / 80.0);
            double cn_subsidy_effect = 1.0 - Math.exp(0.0 - cn_rnd_subsidy / 80.0);
            double trade_index = gf(gf_tension_trade, 0.0, 1.0, 10.0, tension)
                    * (1.0 - 0.5 * us_tariff)
                    * (1.0 - 0.5 * cn_tariff)
                    * (1.0 - 0.25 * fragmentation);
            double us_market_scale = 0.7 + 0.3 * trade_index * cn_market_access;
            double us_knowledge_creation = 0.9
                    * us_talent
                    / 100.0
                    * (1.0 + us_subsidy_effect)
                    * Math.pow(us_knowledge, 0.42)
                    * us_market_scale;
            double cn_knowledge_creation = 0.9
                    * cn_talent
                    / 100.0
                    * (1.0 + cn_subsidy_effect)
                    * Math.pow(cn_knowledge, 0.42)
                    * (1.0 - 0.35 * enforcement);
            double ally_knowledge_creation = 0.9 * 0.8 * (ally_knowledge / 80.0) * (1.0 - 0.2 * fragmentation);
            double us_knowledge_loss = us_knowledge * 0.015;
            double cn_knowledge_loss = cn_knowledge * 0.015;
            double ally_knowledge_loss = ally_knowledge * 0.015;
            double knowledge_gap = (us_knowledge - cn_knowledge) / Math.max(1.0, us_knowledge);
            double cn_spill_in = Math.max(0.0, us_knowledge - cn_knowledge)
                    * 0.02
                    * cn_acquisition
                    * (1.0 - us_screening)
                    * (1.0 - enforcement);
            double us_spill_in =
                    Math.max(0.0, cn_knowledge - us_knowledge) * 0.02 * us_talent_openness * (1.0 - fragmentation);
            double bilateral_trade = 100.0 * trade_index * Math.exp(0.011 * time);
            double us_profit_signal = zlag2;
            double us_rare_demand = 12.0 * us_fabs / 25.0;
            double us_rare_cover = us_rare_stock / Math.max(0.1, us_rare_demand);
            double us_build_capability = Math.min(1.0, us_rare_cover) * (0.6 + 0.4 * us_support);
            double us_fab_starts = (us_fab_subsidy / 18.0 + 0.03 * us_fabs * us_profit_signal) * us_build_capability;
            double cn_profit_signal = zlag3;
            double cn_substitution = gf(
                    gf_substitution,
                    0.0,
                    2.0,
                    5.0,
                    cn_knowledge / Math.max(1.0, us_knowledge + ally_knowledge * ally_alignment));
            double cn_build_capability = 1.0 - 0.6 * enforcement + 0.6 * enforcement * cn_substitution;
            double cn_fab_starts = (cn_fab_subsidy / 18.0 + 0.035 * cn_fabs * cn_profit_signal) * cn_build_capability;
            double us_fab_completion = us_fabs_building / 6.0;
            double cn_fab_completion = cn_fabs_building / 6.0;
            double us_fab_retirement = us_fabs / 28.0;
            double cn_fab_retirement = cn_fabs / 28.0;
            double us_chip_demand = 42.0 * Math.exp(0.011 * time) * (0.8 + 0.2 * trade_index);
            double us_chip_cover = us_chip_stock / Math.max(0.1, us_chip_demand);
            double us_shortage = gf(gf_shortage, 0.0, 2.0, 5.0, us_chip_cover);
            double zlagin2 = us_shortage;
            double zlagrate2 = (zlagin2 - zlag2) / 3.0;
            double cn_chip_demand = 52.0 * Math.exp(0.011 * time) * (0.75 + 0.25 * trade_index);
            double cn_chip_cover = cn_chip_stock / Math.max(0.1, cn_chip_demand);
            double cn_shortage = gf(gf_shortage, 0.0, 2.0, 5.0, cn_chip_cover);
            double zlagin3 = cn_shortage;
            double zlagrate3 = (zlagin3 - zlag3) / 3.0;
            double us_chip_output =
                    us_fabs * 1.6 * Math.min(1.0, us_rare_cover) * (us_knowledge / (us_knowledge + 50.0));
            double cn_chip_output = cn_fabs * 1.6 * cn_build_capability * (cn_knowledge / (cn_knowledge + 60.0));
            double us_chip_use = Math.min(us_chip_demand, us_chip_stock / 1.2);
            double cn_chip_use = Math.min(cn_chip_demand, cn_chip_stock / 1.2);
            double ally_chip_output = 45.0 * Math.exp(0.8 * 0.011 * time) * (0.7 + 0.3 * ally_knowledge / 80.0);
            double chip_imports_us = ally_chip_output * (0.4 + 0.2 * ally_alignment);
            double chip_imports_cn = ((us_export_control > 0.8 && ally_alignment > 0.6)
                    ? (0.15 * ally_chip_output)
                    : (ally_chip_output * (0.6 - 0.2 * ally_alignment) * (1.0 - 0.7 * enforcement)));
            double us_talent_growth = us_talent * 0.012 * (1.0 + 0.5 * us_talent_openness);
            double cn_talent_growth = cn_talent * 0.012 * 1.3;
            double us_talent_loss = us_talent * 0.009;
            double cn_talent_loss = cn_talent * 0.009;
            double zlagin4 = cn_talent * 0.006 * us_talent_openness * (1.0 - tension);
            double zlagrate4 = zlag4 / 4.0;
            double talent_migration = zlagrate4;
            double cn_rare_output = 40.0 * Math.exp(0.01 * time);
            double rare_restriction = ((enforcement > 0.5)
                    ? (Math.min(1.0, cn_rare_earth_control * 1.5))
                    : (cn_rare_earth_control * tension));
            double rare_exports = Math.min(cn_rare_stock / 2.0, us_rare_demand * (1.0 - rare_restriction));
            double zlagin5 = rare_restriction;
            double zlagrate5 = zlag5 / 8.0;
            double rare_learning = zlagrate5;
            double us_rare_output = 1.5 + 4.0 * rare_restriction * rare_learning;
            double us_rare_use = Math.min(us_rare_stock / 1.0, us_rare_demand);
            double cn_rare_use = Math.min(cn_rare_stock / 2.0, 18.0 * cn_fabs / 30.0);
            double us_growth_signal = 0.6 * trade_index + 0.4 * Math.min(1.0, us_chip_cover) - 0.3 * us_tariff;
            double us_burden = Math.max(0.0, us_debt / 4000.0);
            double us_support_change =
                    (gf(gf_support, -1.0, 1.0, 5.0, us_growth_signal - 0.5 * us_burden) - us_support) / 4.0;
            double cn_growth_signal = 0.5 * trade_index + 0.5 * Math.min(1.0, cn_chip_cover) - 0.2 * cn_tariff;
            double cn_burden = Math.max(0.0, cn_debt / 4500.0);
            double cn_support_change =
                    (gf(gf_support, -1.0, 1.0, 5.0, cn_growth_signal - 0.5 * cn_burden + 0.2 * tension) - cn_support)
                            / 4.0;
            double tension_gain = (0.03 * us_export_control
                            + 0.02 * us_tariff
                            + 0.025 * rare_restriction
                            + 0.02 * cn_tariff
                            + 0.015 * cn_acquisition)
                    * (1.0 - tension);
            double tension_ease = tension * 0.06 * (0.4 + trust);
            double trust_gain = 0.03 * (1.0 - trust) * trade_index;
            double trust_erosion = trust * (0.05 * tension + 0.02 * enforcement);
            double fragmentation_gain = (Math.min(1.0, 0.6 * tension + 0.4 * enforcement) - fragmentation) / 16.0;
            double us_spending = us_rnd_subsidy + us_fab_subsidy + us_debt * 0.008 - 0.2 * bilateral_trade * us_tariff;
            double cn_spending = cn_rnd_subsidy + cn_fab_subsidy + cn_debt * 0.008 - 0.2 * bilateral_trade * cn_tariff;
            double us_resilience =
                    Math.min(1.0, us_chip_cover) * Math.min(1.0, us_rare_cover) * (0.5 + 0.5 * ally_alignment);
            double cn_resilience = Math.min(1.0, cn_chip_cover) * cn_substitution;
            double us_score =
                    40.0 * us_resilience + 30.0 * us_support + 30.0 * Math.max(0.0, knowledge_gap) - 5.0 * us_burden;
            double cn_score = 40.0 * cn_resilience
                    + 30.0 * cn_support
                    + 30.0 * (1.0 - Math.max(0.0, knowledge_gap))
                    - 5.0 * cn_burden;
            double stability = 100.0 * trust * (1.0 - tension) * (1.0 - 0.5 * fragmentation);
            if ((k & 3) == 0) {
                out[o + 0] = us_knowledge;
                out[o + 35] = cn_knowledge;
                out[o + 70] = us_fabs;
                out[o + 105] = cn_fabs;
                out[o + 140] = tension;
                out[o + 175] = trust;
                out[o + 210] = fragmentation;
                out[o + 245] = us_score;
                out[o + 280] = cn_score;
                out[o + 315] = stability;
                out[o + 350] = bilateral_trade;
                out[o + 385] = cn_chip_cover;
                o++;
            }
            if (k == 136) break;
            us_knowledge += 0.25 * (us_knowledge_creation + us_spill_in - us_knowledge_loss);
            cn_knowledge += 0.25 * (cn_knowledge_creation + cn_spill_in - cn_knowledge_loss);
            ally_knowledge += 0.25 * (ally_knowledge_creation - ally_knowledge_loss);
            us_fabs_building += 0.25 * (us_fab_starts - us_fab_completion);
            cn_fabs_building += 0.25 * (cn_fab_starts - cn_fab_completion);
            us_fabs += 0.25 * (us_fab_completion - us_fab_retirement);
            cn_fabs += 0.25 * (cn_fab_completion - cn_fab_retirement);
            us_talent += 0.25 * (us_talent_growth + talent_migration - us_talent_loss);
            cn_talent += 0.25 * (cn_talent_growth - cn_talent_loss - talent_migration);
            us_chip_stock += 0.25 * (us_chip_output + chip_imports_us - us_chip_use);
            cn_chip_stock += 0.25 * (cn_chip_output + chip_imports_cn - cn_chip_use);
            us_rare_stock += 0.25 * (rare_exports + us_rare_output - us_rare_use);
            cn_rare_stock += 0.25 * (cn_rare_output - rare_exports - cn_rare_use);
            us_support += 0.25 * (us_support_change);
            cn_support += 0.25 * (cn_support_change);
            tension += 0.25 * (tension_gain - tension_ease);
            trust += 0.25 * (trust_gain - trust_erosion);
            fragmentation += 0.25 * (fragmentation_gain);
            us_debt += 0.25 * (us_spending);
            cn_debt += 0.25 * (cn_spending);
            zlag1 += 0.25 * (zlagrate1);
            zlag2 += 0.25 * (zlagrate2);
            zlag3 += 0.25 * (zlagrate3);
            zlag4 += 0.25 * (zlagin4 - zlagrate4);
            zlag5 += 0.25 * (zlagin5 - zlagrate5);
        }
    }
}
