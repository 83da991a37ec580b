using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Aggregation;

/// <summary>A dimension by which awards are grouped. An award may have several values (mentions) or none.</summary>
public sealed record Dimension(string Name, Column Column, Func<AwardView, IEnumerable<Cell>> Values)
{
    private static readonly Func<AwardView, Collectivity> Body = v => v.Collectivity.Collectivity;

    public static IReadOnlyList<Dimension> All { get; } =
    [
        Of("edition", PalmaresTables.Awards["edition"], v => Cell.Of(v.Award.Edition)),
        Of("scale", PalmaresTables.Editions["scale"], v => Cell.Of(v.Edition.Scale)),
        Of("level", PalmaresTables.Awards["level"], v => Cell.Of(v.Award.Level)),
        Of("level_status", PalmaresTables.Awards["level_status"], v => Cell.Of(v.Award.LevelStatus)),
        Of("kind", PalmaresTables.Collectivities["kind"], v => Cell.Of(Body(v).Kind)),
        Of("departement", PalmaresTables.Collectivities["departement_code"], v => Cell.Of(Body(v).DepartementCode)),
        Of("region", PalmaresTables.Collectivities["region_code"], v => Cell.Of(Body(v).RegionCode)),
        new("mention", PalmaresTables.Mentions["code"] with { Name = "mention" }, v => v.Mentions.Select(m => Cell.Of(m.Code))),
        Of("returning", PalmaresTables.Awards["returning"], v => Cell.Of(v.Award.Returning)),
    ];

    private static Dimension Of(string name, Column column, Func<AwardView, Cell> value) =>
        new(name, column with { Name = name }, v => [value(v)]);
}
