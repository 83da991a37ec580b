using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Territories;

/// <summary><c>within=20</c>: no farther than so many kilometres from the point of <c>near</c>.</summary>
internal sealed record WithinFilter : Filter<TerritoryView>
{
    public WithinFilter()
        : base("within")
    {
        Description = "Avec near : à tant de kilomètres au plus.";
        Example = "20";
        Needs = NearFilter.Parameter;
    }

    public override ParseResult<TerritoryView> Read(Snapshot snapshot, string typed) =>
        double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var km) && km > 0 && double.IsFinite(km)
            ? new Criterion<TerritoryView>(Name, km.ToString("R", CultureInfo.InvariantCulture), t => t.DistanceKm <= km)
            : Invalid(typed, "n’est pas un nombre de kilomètres plus grand que 0", "is not a number of kilometres above 0");
}
