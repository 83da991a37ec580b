using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class Populations
{
    public static IEnumerable<Problem> HaveTheirYear(PackageRows package)
    {
        foreach (var row in package.Collectivities.ValidRows("population", "population_year"))
        {
            var (population, year) = (row.Value.Population, row.Value.PopulationYear);
            if (population is null != year is null)
            {
                yield return package.Collectivities.Problem(
                    row, population is null ? "population" : "population_year", "is empty while the other is given", "a population and its year, or neither");
            }

            if (population < 0)
            {
                yield return package.Collectivities.Problem(row, "population", $"{population} is less than 0", "0 or more");
            }
        }
    }
}
