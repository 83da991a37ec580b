using TnlOpenData.Resources.Aggregation;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Records;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>The questions of the page.</summary>
internal static class Questions
{
    public static readonly FigureQuestion Coverage = new(CoverageResource.Coverage);
    public static readonly FigureQuestion Kinds = new(StatisticsResource.Statistics, ("by", "kind"), ("sort", "-collectivities,kind"));
    public static readonly FigureQuestion Regions = new(StatisticsResource.Statistics, ("by", "region"), ("sort", "-collectivities,region"));
    public static readonly FigureQuestion Movements = new(MovementResource.Movements, ("limit", "all"));
    public static readonly FigureQuestion Records = new(RecordResource.Records, ("limit", "all"));

    /// <summary>Counts and official tallies of one scale: two scales are never one answer.</summary>
    public static FigureQuestion Levels(string scale) => new(CoverageResource.Coverage, ("scale", scale));

    /// <summary>The same counts, one line for each level: easier in a spreadsheet.</summary>
    public static FigureQuestion LevelLines(string scale) => new(StatisticsResource.Statistics, ("by", "edition,level,level_status"), ("scale", scale), ("limit", "all"));
}
