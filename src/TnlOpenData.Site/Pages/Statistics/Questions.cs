using TnlOpenData.Queries;
using TnlOpenData.Resources.Aggregation;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Records;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>The queries of the page.</summary>
internal static class Questions
{
    public static readonly FigureQuestion Coverage = new(CoverageResource.Coverage);
    public static readonly
FigureQuestion Kinds = new(
        StatisticsResource.Statistics,
        ("by", "kind"),
        ("sort", "-collectivities,kind"));

    public static readonly FigureQuestion Regions = new(
        StatisticsResource.Statistics,
        ("by", "region"),
        ("sort", "-collectivities,region"));
    public static readonly FigureQuestion France = new(StatisticsResource.Statistics, ("by", "all"));
    public static readonly FigureQuestion Sizes = new(StatisticsResource.Statistics, ("by", "size_class"), ("sort", "size_class"));
    public static readonly FigureQuestion Movements = new(MovementResource.Movements, ("limit", "all"));
    public static readonly FigureQuestion Records = new(RecordResource.Records, ("limit", "all"));

    /// <summary>Counts and official numbers of one scale: scales are never combined.</summary>
    public static FigureQuestion Levels(string scale) => new(CoverageResource.Coverage, ("scale", scale));

    /// <summary>The same counts with one row for each level, for spreadsheets.</summary>
    public static FigureQuestion LevelLines(string scale) => new(
        StatisticsResource.Statistics,
        ("by", "edition,level,level_status"),
        ("scale", scale),
        ("limit", "all"));
}

/// <summary>The query of a figure. The page evaluates it and links to it, so every number can be verified in the API.</summary>
public sealed record FigureQuestion(Resource Resource, params (string Name, string Value)[] Parameters)
{
    /// <summary>The path of the result, without the path prefix of the site.</summary>
    public string Path => $"/v1/{Resource.Name}{QueryText.Of(QueryParameters)}";

    public string Json(PageContext context) => context.ToApi(Resource.Name, Parameters);

    public string Csv(PageContext context) => context.ToApi($"{Resource.Name}.csv", Parameters);

    /// <summary>CSV with separators and titles for French spreadsheets.</summary>
    public string Sheet(PageContext context) => context.ToApi($"{Resource.Name}.csv", [.. Parameters, ("profile", "excel-fr")]);

    public ResultPage Query(Snapshot snapshot) => Resource.Query(snapshot, [.. QueryParameters], []).Page!;

    public IReadOnlyList<T> Rows<T>(Snapshot snapshot) where T : class => ((ResultPage<T>)Query(snapshot)).Rows;

    private IEnumerable<KeyValuePair<string, string>> QueryParameters =>
        Parameters.Select(p => new KeyValuePair<string, string>(p.Name, p.Value));
}
