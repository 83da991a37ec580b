using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Resources.Aggregation;

/// <summary>A dimension by which awards are grouped. An award may have several values (mentions) or none.</summary>
public sealed record Dimension(string Name, Column Column, Func<AwardView, IEnumerable<Cell>> Values)
{
    private static readonly Func<AwardView, Collectivity> Body = v => v.Collectivity.Collectivity;

    public static IReadOnlyList<Dimension> All { get; } =
    [
        Of("edition", AllTables.Awards["edition"], v => Cell.Of(v.Award.Edition)),
        Of("scale", AllTables.Editions["scale"], v => Cell.Of(v.Edition.Scale)),
        Of("level", AllTables.Awards["level"], v => Cell.Of(v.Award.Level)),
        Of("level_status", AllTables.Awards["level_status"], v => Cell.Of(v.Award.LevelStatus)),
        Of("kind", AllTables.Collectivities["kind"], v => Cell.Of(Body(v).Kind)),
        Of("departement", AllTables.Collectivities["departement_code"], v => Cell.Of(Body(v).DepartementCode)),
        Of("region", AllTables.Collectivities["region_code"], v => Cell.Of(Body(v).RegionCode)),
        new("mention", AllTables.Mentions["code"] with { Name = "mention" }, v => v.Mentions.Select(m => Cell.Of(m.Code))),
        new(
            "size_class",
            new Column("size_class", ColumnType.Text)
            {
                Title = "Taille de la commune",
                Description = "Tranche d’habitants de la commune, bornes comprises ; vide pour un organisme d’une autre nature.",
                Example = "5000-19999",
            },
            v => [Cell.Of(Body(v).Kind == TerritoryKinds.Commune ? SizeClasses.Of(Body(v).Population) : null)]),
        new(
            "all",
            new Column("all", ColumnType.Text)
            {
                Title = "Ensemble",
                Description = "Toujours « all » : toutes les distinctions en un seul groupe.",
                Example = "all",
            },
            _ => [Cell.Of("all")]),
        Of("returning", AllTables.Awards["returning"], v => Cell.Of(v.Award.Returning)),
    ];

    private static Dimension Of(string name, Column column, Func<AwardView, Cell> value) =>
        new(name, column with { Name = name }, v => [value(v)]);
}
