using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Records;

/// <summary>Firsts and records, computed from the rows. Each has the awards that prove it and a degree of confidence.</summary>
public static class RecordResource
{
    private static readonly string[] Codes =
    [
        "first-award", "first-of-kind", "first-at-level", "first-badge", "longest-run", "most-awards", "biggest-rise", "biggest-fall",
        "always-present", "newcomers", "returners",
    ];

    [Listed(150)]
    public static readonly Resource<RecordRow> Records = new("records")
    {
        Title = "Premières fois et records",
        Description = "Premières distinctions, séries les plus longues, plus fortes hausses et baisses dans une échelle, nouvelles venues "
            + "et collectivités de retour : ce que les lignes prouvent, et si une donnée manquante peut le démentir. Aucun record ne "
            + "repose sur un lauréat supposé ; les badges, hors label, n’entrent que dans « first-badge » et dans ce que les sources "
            + "énoncent des participations ; la raison dit quels niveaux sont déduits.",
        Rows = s => s.Cached("records", IReadOnlyList<RecordRow> () =>
            [
                .. FirstRecords.Of(s).Concat(CollectivityRecords.Of(s)).Concat(ParticipationRecords.Of(s))
                    .Select(RecordBasis.SayingWhatIsDeduced),
            ]),
        DefaultSort = "",
        DefaultSortText = "premières fois, records, puis mouvements par édition",
        Columns =
        [
            Text("record", "Genre de record", "Genre : " + string.Join(", ", Codes) + ".", "first-at-level", r => r.Code) with
            {
                ClosedList = "records.record",
            },
            Text(
                "statement",
                "Énoncé",
                "Le record en une phrase.",
                "Première distinction recensée au niveau 5 de l’échelle des copylefts, édition 2019",
                r => r.Statement),
            new("edition", ColumnType.Integer, r => Cell.Of(r.Edition))
            {
                Title = "Édition",
                Description = "L’édition du record, quand il en a une.",
                Example = "2019",
            },
            Text("kind", "Nature", "La nature d’organisme dont c’est la première distinction.", "region", r => r.Kind, true) with
            {
                ClosedList = "collectivities.kind",
            },
            Text("scale", "Échelle", "L’échelle du niveau dont c’est la première distinction.", "copylefts", r => r.Level?.Scale, true) with
            {
                ClosedList = "scales.scale",
            },
            Text("level", "Niveau", "Le niveau dont c’est la première distinction.", "5", r => r.Level?.Code, true) with
            {
                InWords = r => LevelName.OfBadge(r.Level),
            },
            new("value", ColumnType.Integer, r => Cell.Of(r.Value))
            {
                Title = "Valeur",
                Description = "Nombre d’éditions, de distinctions ou de niveaux, selon le record.",
                Example = "3",
            },
            Text(
                "confidence",
                "Confiance",
                "certain (les lignes et les décomptes annoncés le prouvent), stated (une source l’énonce) ou provisional (une "
                    + "distinction manquante peut le démentir).",
                "certain",
                r => r.Confidence.ToString().ToLowerInvariant()) with
            {
                ClosedList = "records.confidence",
            },
            Text(
                "confidence_reason",
                "Raison",
                "Pourquoi cette confiance.",
                "Les décomptes annoncés par l’ADULLACT disent qu’aucune édition antérieure n’a donné ce niveau.",
                r => r.Why),
            new("awards", ColumnType.Tree, r => Cell.Of(
                string.Join('|', r.Proof.Select(a => $"{a.Award.Edition}:{a.Award.CollectivityId}")),
                [.. r.Proof.Select(a => new Field[]
                {
                    new("edition", Cell.Of(a.Award.Edition)),
                    new("collectivity_id", Cell.Of(a.Award.CollectivityId)),
                    new("name", Cell.Of(a.Collectivity.Collectivity.Name)),
                    new("level", Cell.Of(a.Award.Level)),
                    new("level_status", Cell.Of(a.Award.LevelStatus)),
                    new("source_id", Cell.Of(a.Award.SourceId)),
                })]))
            {
                Title = "Distinctions qui le prouvent",
                InWords = r => string.Join(" ; ", r.Proof.Select(a => $"{a.Collectivity.Collectivity.Name} en {a.Award.Edition}")),
                Description = "Les distinctions sur lesquelles repose le record. Dans les formats à plat : « édition:collectivité », "
                    + "séparées par « | ».",
                Example = "2019:nancy",
                CanBeEmpty = false,
                IsMany = true,
                Shape =
                [
                    AllTables.Awards["edition"], AllTables.Awards["collectivity_id"], AllTables.Collectivities["name"],
                    AllTables.Awards["level"], AllTables.Awards["level_status"], AllTables.Awards["source_id"],
                ],
            },
        ],
        Filters =
        [
            new ChoiceFilter<RecordRow>("record", r => r.Code, _ => Codes) { Description = "Genre de record.", Example = "first-at-level" },
            new EditionFilter<RecordRow>("edition", r => r.Edition)
            {
                Description = $"Édition du record ; « {Filter.None} » : un record qui ne tient pas à une édition.",
                Example = "2019",
                MayBeAbsent = true,
            },
            new ChoiceFilter<RecordRow>(
                "confidence",
                r => r.Confidence.ToString().ToLowerInvariant(),
                _ => ["certain", "stated", "provisional"])
            {
                Description = "Confiance.",
                Example = "certain",
            },
        ],
    };

    private static Column<RecordRow> Text(
        string name,
        string title,
        string description,
        string example,
        Func<RecordRow, string?> read,
        bool canBeEmpty = false) =>
        new(name, ColumnType.Text, r => Cell.Of(read(r)))
        {
            Title = title,
            Description = description,
            Example = example,
            CanBeEmpty = canBeEmpty,
        };
}
