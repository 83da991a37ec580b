using TnlOpenData.Queries.Filters;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Queries.Changes;

/// <summary>What came, went and changed from one release to another.</summary>
public sealed record ChangesResource() : Resource("changes")
{
    private const string Previous = "previous";
    private const string Current = "current";

    public static readonly ChangesResource Changes = new()
    {
        Title = "Changements",
        Description = "Ce qui diffère d’une version des données à une autre, table par table : lignes ajoutées, retirées, changées, avec une phrase pour chaque changement. Sans autre version à comparer, la liste est vide.",
        DefaultSort = "",
        DefaultSortText = "l’ordre des tables, puis celui de leurs clés",
    };

    /// <summary>A release by its id; null for one that is not held. Set by whoever holds releases.</summary>
    public Func<string, Snapshot?> Held { get; init; } = _ => null;

    /// <summary>The release that came before another; null when it is not held.</summary>
    public Func<Snapshot, Snapshot?> Before { get; init; } = _ => null;

    public override bool HasPlaces => false;

    public override IReadOnlyList<Column> ColumnInfos => Columns;

    public override IReadOnlyList<Filter> FilterInfos { get; } =
    [
        new Said<Change>("from") { Description = $"Version d’où l’on part : son identifiant, ou {Previous} (par défaut) pour celle qui précède.", Example = Previous },
        new Said<Change>("to") { Description = $"Version où l’on arrive : son identifiant, ou {Current} (par défaut) pour celle qui est servie.", Example = Current },
        .. Filters,
    ];

    private static Filter<Change>[] Filters =>
    [
        new ChoiceFilter<Change>("table", c => c.Table, _ => [.. PalmaresTables.All.Select(t => t.Name)]) { Description = "Table du paquet de données.", Example = "awards" },
        new ChoiceFilter<Change>("change", c => c.Kind, _ => Change.Kinds) { Description = "Genre de changement : added (ajout), removed (retrait), changed (valeur changée).", Example = "added" },
    ];

    private static Column<Change>[] Columns { get; } =
    [
        Text("table", "Table", "Table du paquet de données où la ligne se trouve.", c => c.Table),
        Text("key", "Clé", "Clé de la ligne, ses parties jointes par une barre oblique.", c => c.Key),
        Text("change", "Changement", "added (ligne ajoutée), removed (ligne retirée) ou changed (valeur changée).", c => c.Kind),
        Text("column", "Colonne", "Colonne dont la valeur a changé. Cellule vide : la ligne entière a été ajoutée ou retirée.", c => c.Column) with { CanBeEmpty = true },
        Text("before", "Avant", "Ancienne valeur. Cellule vide : aucune.", c => c.Before) with { CanBeEmpty = true },
        Text("after", "Après", "Nouvelle valeur. Cellule vide : aucune.", c => c.After) with { CanBeEmpty = true },
        Text("statement", "En clair", "Le changement en une phrase.", c => c.Statement),
    ];

    public override Answer Ask(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var refusals = new List<Refusal>();
        var to = Read("to", Current, parameters, () => snapshot, refusals);
        var from = to is null ? null : Read("from", Previous, parameters, () => Before(to) ?? to, refusals);
        if (from is null || to is null)
        {
            return new(null, refusals);
        }

        var changes = to.Cached($"changes from {from.Release.Id}", () => ReleaseChanges.Between(from, to));
        // Names of releases instead of words whose meaning moves on: the address of an answer stays good.
        KeyValuePair<string, string>[] named = [new("from", from.Release.Id), new("to", to.Release.Id), .. parameters.Where(p => p.Key is not ("from" or "to"))];
        return new Resource<Change>(Name)
        {
            Title = Title,
            Description = Description,
            DefaultSort = DefaultSort,
            Columns = Columns,
            Rows = _ => changes,
            IsComputed = true,
            Filters = [new Said<Change>("from"), new Said<Change>("to"), .. Filters],
        }.Ask(to, named, scope);
    }

    public override Page? Find(Snapshot snapshot, IReadOnlyList<string> keys) => null;

    private Snapshot? Read(string name, string word, IReadOnlyList<KeyValuePair<string, string>> parameters, Func<Snapshot> otherwise, List<Refusal> refusals)
    {
        var typed = parameters.Where(p => p.Key == name).Select(p => p.Value).ToArray();
        if (typed is [] || typed is [var only] && only == word)
        {
            return otherwise();
        }

        var found = typed.Length == 1 ? Held(typed[0]) : null;
        if (found is null)
        {
            refusals.Add(Refusal.InvalidValue(name, string.Join(',', typed), new(
                $"n’est pas une version que ce serveur détient : voir /v1/releases, ou {word}",
                $"is not a release that this server holds: see /v1/releases, or {word}")));
        }

        return found;
    }

    private static Column<Change> Text(string name, string title, string description, Func<Change, string?> read) =>
        new(name, ColumnType.Text, c => Cell.Of(read(c))) { Title = title, Description = description, CanBeEmpty = false };
}
