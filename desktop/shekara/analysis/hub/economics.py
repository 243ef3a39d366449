"""Society's account: benefits, and costs at economic prices.

All of it is linear: yearly or in present values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shekara.analysis.hub.assets import Investment
    from shekara.analysis.hub.inputs import Economy
    from shekara.analysis.hub.operation import Operation
    from shekara.analysis.hub.quantities import Quantity


def benefit(operation: Operation, economy: Economy) -> Quantity:
    """Give B, million USD.

    ΣH^d·u + ΣH^n·½(u + c) + ε·(rent + services) + value added·(1 − displacement) + transit
    charges. Wage gains, tariffs, taxes and grants are transfers and no part of it.
    """
    users = operation.existing_benefit_musd + operation.generated_benefit_musd
    let = economy.new_output_share * (operation.rent_musd + operation.services_musd)
    added = operation.value_added_musd * (1 - economy.displacement)
    return users + (let + added + operation.transit_charges_musd)


def economic_running_cost(operation: Operation, economy: Economy) -> Quantity:
    """Give operation · conversion factor + wages · SWR + carbon, million USD."""
    materials = operation.fixed_musd + operation.variable_musd
    labour = operation.wages_musd * economy.shadow_wage_ratio
    return materials * economy.conversion_factor + (labour + operation.carbon_musd)


def economic_capital_cost(capital: Investment, conversion_factor: Quantity) -> Quantity:
    """Give (capex + replacement − residual + off-site works) · factor + land's opportunity cost.

    Million USD.
    """
    built = capital.outlay_musd + capital.replacement_musd - capital.residual_musd
    return (built + capital.off_site_musd) * conversion_factor + capital.land_opportunity_musd
