using TnlOpenData.Api.Site.Wording;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>How many bodies of each kind are on record.</summary>
internal static class KindsChart
{
    public static BarChart Of(Counts kinds) => new(
        "natures-d-organismes",
        "Organismes recensés, par nature",
        $"Une barre par nature, de la plus fréquente à la plus rare. {string.Join(" ; ", kinds.Rows.Select(r => $"{Name(r)} : {French.Number(r.Integer("collectivities"))}"))}.",
        Axis.Upto(kinds.Rows.Select(r => r.Integer("collectivities"))),
        [.. kinds.Rows.Select(Row)]);

    public static string Name(CountRow row) => Labels.Kind(row.Text("kind")!);

    private static BarRow Row(CountRow row)
    {
        var bodies = row.Integer("collectivities");
        return new(Name(row), French.Number(bodies), [new(0, bodies, Look.Recorded, $"{Name(row)} : {French.Count(bodies, "organisme recensé")}")]);
    }
}
