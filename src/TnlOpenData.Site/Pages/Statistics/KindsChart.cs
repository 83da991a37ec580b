using TnlOpenData.Site.Drawing.Bars;
using TnlOpenData.Site.Wording;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>The number of recorded bodies of each kind.</summary>
internal static class KindsChart
{
    public static BarChart Of(GroupCounts kinds) => new(
        "natures-d-organismes",
        "Organismes recensés, par nature",
        "Une barre par nature, de la plus fréquente à la plus rare. "
        + string.Join(" ; ", kinds.Rows.Select(r => $"{Name(r)} : {French.Number(r.Integer("collectivities"))}")) + ".",
        Axis.UpTo(kinds.Rows.Select(r => r.Integer("collectivities"))),
        [.. kinds.Rows.Select(Row)]);

    public static string Name(CountRow row) => Labels.Kind(row.Text("kind")!);

    private static BarRow Row(CountRow row)
    {
        var bodies = row.Integer("collectivities");
        var title = $"{Name(row)} : {French.Count(bodies, "organisme recensé")}";
        return new(Name(row), French.Number(bodies), [new(0, bodies, PartStyle.Recorded, title)]);
    }
}
