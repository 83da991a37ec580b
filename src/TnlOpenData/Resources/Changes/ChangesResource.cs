using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Changes;

/// <summary>Rows added, removed and changed from one release to another.</summary>
public sealed record ChangesResource() : Resource("changes")
{
    private const string PreviousRelease = "previous";
    private const string CurrentRelease = "current";

    [Listed(180)]
    public static readonly ChangesResource Changes = new()
    {
        Title = "Changements",
        Description = "Ce qui diffère d’une version des données à une autre, table par table : lignes ajoutées, retirées, changées, "
            + "avec une phrase pour chaque changement. Sans autre version à comparer, la liste est vide.",
        DefaultSort = "",
        DefaultSortText = "l’ordre des tables, puis celui de leurs clés",
    };

    /// <summary>A release by its id; null if the service does not have it. Set by the layer that stores releases.</summary>
    public Func<string, Snapshot?> FindRelease { get; init; } = _ => null;

    /// <summary>The releases that the service holds, newest first. Set by the layer that stores releases.</summary>
    public Func<IReadOnlyList<Release>> Held { get; init; } = () => [];

    /// <summary>The release before another one; null if the service does not have it. Set by the layer that stores releases.</summary>
    public Func<Snapshot, Snapshot?> FindPrevious { get; init; } = _ => null;

    public override bool HasPlaces => false;

    public override IReadOnlyList<Column> ColumnInfos => Columns;

    public override IReadOnlyList<Filter> FilterInfos { get; } =
    [
        new EchoedParameter<Change>("from")
        {
            Description = "Version d’où l’on part : son identifiant, son numéro (la dernière qui le porte), un jour (celle qui était la "
                + $"dernière ce jour-là), ou {PreviousRelease} (par défaut) pour celle qui précède.",
            Example = PreviousRelease,
        },
        new EchoedParameter<Change>("to")
        {
            Description = $"Version où l’on arrive : son identifiant, son numéro, un jour, ou {CurrentRelease} (par défaut) pour celle "
                + "qui est servie.",
            Example = CurrentRelease,
        },
        .. Filters,
    ];

    private static Filter<Change>[] Filters =>
    [
        new ChoiceFilter<Change>("table", c => c.Table, _ => [.. AllTables.All.Select(t => t.Name)])
        {
            Description = "Table du paquet de données.",
            Example = "awards",
        },
        new ChoiceFilter<Change>("change", c => c.Kind, _ => Change.Kinds)
        {
            Description = "Genre de changement : added (ajout), removed (retrait), changed (valeur changée).",
            Example = "added",
        },
    ];

    private static Column<Change>[] Columns { get; } =
    [
        Text("table", "Table", "Table du paquet de données où la ligne se trouve.", c => c.Table),
        Text("key", "Clé", "Clé de la ligne, ses parties jointes par une barre oblique.", c => c.Key),
        Text("change", "Changement", "added (ligne ajoutée), removed (ligne retirée) ou changed (valeur changée).", c => c.Kind) with
        {
            ClosedList = "changes.change",
        },
        Text(
            "column",
            "Colonne",
            "Colonne dont la valeur a changé. Cellule vide : la ligne entière a été ajoutée ou retirée.",
            c => c.Column) with { CanBeEmpty = true },
        Text("before", "Avant", "Ancienne valeur. Cellule vide : aucune.", c => c.Before) with { CanBeEmpty = true },
        Text("after", "Après", "Nouvelle valeur. Cellule vide : aucune.", c => c.After) with { CanBeEmpty = true },
        Text("statement", "En clair", "Le changement en une phrase.", c => c.Statement),
    ];

    public override ParsedQuery Read(
        Snapshot snapshot,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var errors = new List<QueryError>();
        var to = ReadRelease("to", CurrentRelease, parameters, () => snapshot, errors);
        var from = to is null ? null : ReadRelease("from", PreviousRelease, parameters, () => FindPrevious(to) ?? to, errors);
        if (from is null || to is null)
        {
            return new ParsedQuery<Change>(null, errors) { Snapshot = snapshot };
        }

        // The canonical query names releases by id, because the meaning of "previous" and "current" changes with each release.
        KeyValuePair<string, string>[] canonical =
        [
            new("from", from.Release.Id),
            new("to", to.Release.Id),
            .. parameters.Where(p => p.Key is not ("from" or "to")),
        ];
        var list = new Resource<Change>(Name)
        {
            Title = Title,
            Description = Description,
            DefaultSort = DefaultSort,
            Columns = Columns,
            Rows = _ => to.Cached($"changes from {from.Release.Id}", () => ReleaseChanges.Between(from, to)),
            IsComputed = true,
            Filters = [new EchoedParameter<Change>("from"), new EchoedParameter<Change>("to"), .. Filters],
        };
        return list.Read(to, canonical, scope);
    }

    public override ResultPage? Find(Snapshot snapshot, IReadOnlyList<string> keys) => null;

    /// <summary>The release that a parameter names; null if the service does not have it.</summary>
    private Snapshot? ReadRelease(
        string parameter,
        string keyword,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        Func<Snapshot> byKeyword,
        List<QueryError> errors)
    {
        var typed = parameters.Where(p => p.Key == parameter).Select(p => p.Value).ToArray();
        if (typed is [] || (typed is [var only] && only == keyword))
        {
            return byKeyword();
        }

        var held = Held();
        var name = string.Join(',', typed);
        var found = typed.Length == 1 ? FindRelease(ReleaseName.IdOf(name, held) ?? name) : null;
        if (found is null)
        {
            errors.Add(ReleaseName.Unknown(parameter, name, keyword, held));
        }

        return found;
    }

    private static Column<Change> Text(string name, string title, string description, Func<Change, string?> read) =>
        new(name, ColumnType.Text, c => Cell.Of(read(c))) { Title = title, Description = description, CanBeEmpty = false };
}
