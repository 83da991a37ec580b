using System.Globalization;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>The column that summarises the awards of a collectivity: editions and levels, then a summary per scale.</summary>
internal static class AwardSummary
{
    public static readonly Column<CollectivityView> Column = new("awards", ColumnType.Tree, v => Cell.Of(
        string.Join('|', v.Awards.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Award.Edition}:{Level(a)}"))),
        new Field("editions", Cell.Of("", [.. v.Awards.Select(Award)])),
        new Field("by_scale", Cell.Of("", [.. v.ByScale.Select(Scale)]))))
    {
        Title = "Résumé des distinctions",
        IsJoined = true,
        InWords = v => string.Join(" ; ", v.Awards.Select(a => $"{a.Award.Edition} : {LevelWords.Of(a)}{DoubtWords.After(a)}")),
        Description = "Distinctions par édition, puis résumé par échelle : meilleur niveau et tendance. Aucune tendance ne traverse deux "
            + "échelles. Dans les formats à plat : « édition:niveau », séparés par « | » ; une fourchette s’écrit « 3..5 », un niveau "
            + "inconnu « ? ».",
        Example = "2021:4|2022:5|2025:or",
        CanBeEmpty = false,
        Shape =
        [
            new Column("editions", ColumnType.Tree)
            {
                IsMany = true,
                CanBeEmpty = false,
                Description = "Une entrée par distinction recensée, de la plus ancienne à la plus récente.",
                Shape =
                [
                    AllTables.Awards["edition"], AllTables.Editions["scale"], AllTables.Awards["level"],
                    AllTables.Awards["level_low"], AllTables.Awards["level_high"], AllTables.Awards["level_status"],
                    AllTables.Awards["identity"],
                ],
            },
            new Column("by_scale", ColumnType.Tree)
            {
                IsMany = true,
                CanBeEmpty = false,
                Description = "Une entrée par échelle ; rien n’est calculé d’une échelle à l’autre.",
                Shape =
                [
                    AllTables.Editions["scale"],
                    new Column("awards_count", ColumnType.Integer)
                    {
                        CanBeEmpty = false,
                        Example = "4",
                        Description = "Distinctions recensées sur cette échelle.",
                    },
                    new Column("best_level", ColumnType.Text)
                    {
                        Example = "5",
                        Description = "Le plus haut niveau connu exactement ; vide si aucun ne l’est.",
                    },
                    new Column("best_status", ColumnType.Text)
                    {
                        CanBeEmpty = false,
                        Example = "exact",
                        Description = "exact, at-least (une fourchette ou un niveau inconnu peut le dépasser) ou unknown.",
                    },
                    new Column("trend", ColumnType.Text)
                    {
                        CanBeEmpty = false,
                        Example = "rising",
                        Description = "Du premier au dernier niveau connu exactement : rising, falling, stable, varied, ou undetermined "
                            + "(moins de deux). Les critères deviennent plus exigeants d’une édition à l’autre.",
                    },
                    new Column("trend_from", ColumnType.Integer)
                    {
                        Example = "2021",
                        Description = "Première édition dont le niveau est connu exactement ; vide quand la tendance est undetermined.",
                    },
                    new Column("trend_to", ColumnType.Integer)
                    {
                        Example = "2024",
                        Description = "Dernière édition dont le niveau est connu exactement ; vide quand la tendance est undetermined.",
                    },
                ],
            },
        ],
    };

    private static string Level(AwardView a) => a.Award.Level ?? (a.Award.LevelLow is { } low ? $"{low}..{a.Award.LevelHigh}" : "?");

    private static Field[] Award(AwardView a) =>
    [
        new("edition", Cell.Of(a.Award.Edition)),
        new("scale", Cell.Of(a.Edition.Scale)),
        new("level", Cell.Of(a.Award.Level)),
        new("level_low", Cell.Of(a.Award.LevelLow)),
        new("level_high", Cell.Of(a.Award.LevelHigh)),
        new("level_status", Cell.Of(a.Award.LevelStatus)),
        new("identity", Cell.Of(a.Award.Identity)),
    ];

    private static Field[] Scale(ScaleSummary s) =>
    [
        new("scale", Cell.Of(s.Scale)),
        new("awards_count", Cell.Of(s.Editions.Count)),
        new("best_level", Cell.Of(s.Best?.Code)),
        new("best_status", Cell.Of(s.BestStatus)),
        new("trend", Cell.Of(s.Trend)),
        new("trend_from", Cell.Of(s.TrendFrom)),
        new("trend_to", Cell.Of(s.TrendTo)),
    ];
}
