using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Comparison;

/// <summary>
/// One collectivity or territory of a comparison: one column per edition, each with a status if the level is unknown or absent.
/// </summary>
/// <param name="Body">The laureate; null for a territory that is not on record as one.</param>
/// <param name="Territory">The territory; null for a body that is none, and if the package has no territories.</param>
public sealed record ComparisonRow(CollectivityView? Body, TerritoryView? Territory)
{
    private const string ColumnPrefix = "edition_";

    /// <summary>What names the row in a question.</summary>
    public string Key => Body?.Collectivity.Id ?? Territory!.Id;

    public string Name => Body?.Collectivity.Name ?? Territory!.Name;

    private static readonly IReadOnlyList<Column> CellShape =
    [
        new Column("status", ColumnType.Text)
        {
            Description = "published, derived, range, unknown (labellisée, niveau inconnu), not-known-to-be-labelled (aucune distinction "
                + "recensée, l’édition étant incomplète) ou not-labelled (l’édition est recensée en entier).",
            Example = "published",
            CanBeEmpty = false,
        },
        AllTables.Editions["scale"],
        AllTables.Awards["level"], AllTables.Awards["level_low"], AllTables.Awards["level_high"],
    ];

    /// <summary>The columns for the contract; the columns of editions are described by a pattern.</summary>
    public static IReadOnlyList<Column> Infos => [.. Identity, Info($"^{ColumnPrefix}[0-9]{{4}}$"), Place];

    private static IReadOnlyList<Column<ComparisonRow>> Identity { get; } =
    [
        AllTables.Collectivities["id"].On<ComparisonRow>(r => r.Body?.Collectivity, "collectivity_id") with { CanBeEmpty = true },
        new("name", ColumnType.Text, r => Cell.Of(r.Name))
        {
            Title = "Nom",
            Description = "Nom de la collectivité recensée, ou du territoire.",
            Example = "Échirolles",
            CanBeEmpty = false,
        },
    ];

    /// <summary>After the editions, where it was added: the columns before it keep their places.</summary>
    private static Column<ComparisonRow> Place { get; } = new("territory_id", ColumnType.Code, r => Cell.Of(r.Territory?.Id))
    {
        Title = "Territoire",
        Description = "Identifiant du territoire ; vide pour un organisme qui n’en est pas un.",
        Example = "38151",
    };

    public static IReadOnlyList<Column<ComparisonRow>> Columns(IEnumerable<EditionView> editions) =>
    [
        .. Identity,
        .. editions.Select(e => new Column<ComparisonRow>($"{ColumnPrefix}{e.Edition.Year}", ColumnType.Tree, r => r.CellOf(e))
        {
            Title = $"Édition {e.Edition.Year}",
            Description = Info("").Description,
            CanBeEmpty = false,
            Shape = CellShape,
            InWords = r => r.AwardIn(e) is { } award
                ? LevelWords.Of(award) + DoubtWords.After(award)
                : CodeLabels.Find("awards.level_status", LabelStatus.Absence(e)),
        }),
        Place,
    ];

    private static Column Info(string name) => new(name, ColumnType.Tree)
    {
        Title = "Une colonne par édition",
        Description = "Ce qui est connu de la collectivité dans cette édition. Les niveaux de deux échelles ne se comparent pas. Dans les "
            + "formats à plat : le niveau, la fourchette « 3..5 », ou l’état.",
        CanBeEmpty = false,
        Shape = CellShape,
    };

    private AwardView? AwardIn(EditionView edition) => Body?.Awards.FirstOrDefault(a => a.Award.Edition == edition.Edition.Year);

    private Cell CellOf(EditionView edition)
    {
        var award = AwardIn(edition)?.Award;
        var status = award?.LevelStatus ?? LabelStatus.Absence(edition);
        var text = award?.Level ?? (award?.LevelLow is { } low ? $"{low}..{award.LevelHigh}" : status);
        return Cell.Of(
            text,
            new Field("status", Cell.Of(status)),
            new Field("scale", Cell.Of(edition.Edition.Scale)),
            new Field("level", Cell.Of(award?.Level)),
            new Field("level_low", Cell.Of(award?.LevelLow)),
            new Field("level_high", Cell.Of(award?.LevelHigh)));
    }
}
