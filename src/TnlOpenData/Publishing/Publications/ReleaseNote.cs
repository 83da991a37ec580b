using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Changes;

namespace TnlOpenData.Publishing.Publications;

/// <summary>One release and its changes since the previous one, in words.</summary>
/// <param name="Changes">Null for the oldest release on disk, which has no previous one.</param>
public sealed record ReleaseNote(Release Release, IReadOnlyList<Change>? Changes)
{
    private const int MostStatements = 100;

    public string Title => $"Version {Release.Version} des données ({Release.Id})";

    public string Updated => ProvenanceJson.Iso(Release.Created);

    public string Summary
    {
        get
        {
            if (Changes is null)
            {
                return "Première version détenue par ce service.";
            }

            var (added, removed) = (Count(Change.Added, "ajoutée"), Count(Change.Removed, "retirée"));
            return $"{added}, {removed}, {Count(Change.Changed, "changée", "valeur")} depuis la version précédente.";
        }
    }

    /// <summary>Without duplicates: a change of level concerns several columns.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            string[] all = [.. (Changes ?? []).Select(c => c.Statement).Distinct(StringComparer.Ordinal)];
            return all.Length <= MostStatements
                ? all
                : [.. all.Take(MostStatements), $"… et {all.Length - MostStatements} autres changements : voir /v1/changes."];
        }
    }

    private string Count(string kind, string done, string thing = "ligne")
    {
        var count = Changes!.Count(c => c.Kind == kind);
        return $"{count} {thing}{(count > 1 ? "s" : "")} {done}{(count > 1 ? "s" : "")}";
    }
}
