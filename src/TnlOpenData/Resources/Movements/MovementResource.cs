using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Movements;

/// <summary>Rises, falls, first awards, returns and absences of collectivities from one edition to the next.</summary>
public static class MovementResource
{
    private static readonly Func<Movement, Collectivity> Body = m => m.Body.Collectivity;

    [Listed(160)]
    public static readonly Resource<Movement> Movements = new("movements")
    {
        Title = "Mouvements d’une édition à la suivante",
        Description = "Une ligne par collectivité recensée dans une édition ou dans la précédente : hausse, baisse, même niveau, retour, "
            + "première distinction recensée, plus recensée. Les niveaux ne se comparent que dans une même échelle, et l’organisatrice "
            + "dit que ses critères deviennent plus exigeants au fil des ans. « not-on-record-again » ne veut pas dire que le label a été "
            + "perdu : le recensement est incomplet.",
        Rows = AllMovements.Of,
        DefaultSort = "edition,name",
        Columns =
        [
            AllTables.Editions["year"].On<Movement>(m => m.To.Edition, "edition") with { Title = "Édition", CanBeEmpty = false },
            AllTables.Editions["year"].On<Movement>(m => m.From.Edition, "previous_edition") with
            {
                Title = "Édition précédente",
                CanBeEmpty = false,
            },
            AllTables.Collectivities["id"].On(Body, "collectivity_id"),
            SharedColumns.NameColumn<Movement>(Body) with { SortKey = m => Cell.Of(m.Body.SortName) },
            AllTables.Collectivities["kind"].On(Body),
            AllTables.Collectivities["departement_code"].On(Body),
            AllTables.Collectivities["region_code"].On(Body),
            new("movement", ColumnType.Text, m => Cell.Of(m.Kind))
            {
                Title = "Mouvement",
                ClosedList = "movements.movement",
                Description = "rise (hausse), fall (baisse), same (même niveau), undetermined (l’un des niveaux n’est pas connu), "
                    + "other-scale (les deux éditions n’ont pas la même échelle), with-badge (l’une des deux distinctions est un badge, "
                    + "hors label, qui ne se compare à aucun niveau), first-on-record (jamais recensée avant), back-on-record (recensée "
                    + "auparavant, pas à l’édition précédente) ou not-on-record-again (recensée à l’édition précédente, pas à celle-ci).",
                Example = "rise",
                CanBeEmpty = false,
            },
            AllTables.Editions["scale"].On<Movement>(m => m.From.Edition, "previous_scale") with
            {
                Title = "Édition précédente : échelle",
                CanBeEmpty = false,
            },
            .. PreviousLevels,
            AllTables.Editions["scale"].On<Movement>(m => m.To.Edition) with { CanBeEmpty = false },
            .. Levels,
        ],
        Filters =
        [
            SharedColumns.Edition<Movement>(m => m.To.Edition.Year),
            SharedColumns.Scale<Movement>(m => m.To.Edition.Scale),
            SharedColumns.Collectivity<Movement>(m => m.Body.Collectivity.Id) with
            {
                Candidates = (s, id) => s.Collectivity(id) is { } body ? AllMovements.Of(s, body) : null,
            },
            new ChoiceFilter<Movement>("movement", m => m.Kind, _ => Movement.Kinds)
            {
                Description = "Sorte de mouvement.",
                Example = "rise",
            },
            .. SharedColumns.Places<Movement>(Body),
            SharedColumns.SearchBody<Movement>(AllMovements.Of, Body),
        ],
    };

    private static IEnumerable<Column<Movement>> Levels =>
    [
        Level("level", m => m.After) with
        {
            WithinScale = true,
            SortKey = m => Cell.Of(m.After?.Level?.Rank),
            InWords = m => LevelName.OfBadge(m.After?.Level),
        },
        Level("level_low", m => m.After) with { WithinScale = true, SortKey = m => Cell.Of(m.After?.LevelLow?.Rank) },
        Level("level_high", m => m.After) with { WithinScale = true, SortKey = m => Cell.Of(m.After?.LevelHigh?.Rank) },
        Level("level_status", m => m.After),
    ];

    private static IEnumerable<Column<Movement>> PreviousLevels =>
    [
        Previous("level", "niveau", a => a.Level),
        Previous("level_low", "niveau, au moins", a => a.LevelLow),
        Previous("level_high", "niveau, au plus", a => a.LevelHigh),
        Level("level_status", m => m.Before, "previous_") with { Title = "Édition précédente : état du niveau" },
    ];

    /// <summary>Previous levels may belong to two scales: the sort key is the scale, then the rank, so that scales do not mix.</summary>
    private static Column<Movement> Previous(string name, string title, Func<AwardView, Level?> level)
    {
        return Level(name, m => m.Before, "previous_") with
        {
            Title = $"Édition précédente : {title}",
            SortKey = SortKey,
            InWords = m => m.Before is { } award ? LevelName.OfBadge(level(award)) : null,
        };

        Cell SortKey(Movement movement) => movement.Before is { } award && level(award) is { } known
            ? Cell.Of(string.Create(CultureInfo.InvariantCulture, $"{known.Scale} {known.Rank:00}"))
            : Cell.Empty;
    }

    private static Column<Movement> Level(string name, Func<Movement, AwardView?> award, string prefix = "") =>
        AllTables.Awards[name].On<Movement>(m => award(m)?.Award, prefix + name) with { CanBeEmpty = true };
}
