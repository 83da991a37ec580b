using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>
/// An EPCI or EPT with its members of today: the list of EPCI may be a year older than the communes, and a member that has merged
/// since then counts as the commune that it is now.
/// </summary>
internal sealed record Group(PackageGroup Source, IReadOnlyDictionary<string, int> Members)
{
    /// <summary>Codes of the package and kinds of the table.</summary>
    public static readonly IReadOnlyDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CC"] = "communaute-communes",
        ["CA"] = "communaute-agglomeration",
        ["CU"] = "communaute-urbaine",
        ["METRO"] = "metropole",
        ["MET69"] = "metropole-lyon",
        ["EPT"] = "ept",
    };

    /// <summary>The member with most inhabitants, by the list of EPCI; of equal ones that with the lowest code.</summary>
    public string LargestMember => Largest(Members);

    public static IReadOnlyList<Group> Of(
        string file, IReadOnlyList<PackageGroup> sources, Successors successors, ProblemList problems)
    {
        var groupOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = new List<Group>();
        foreach (var source in sources)
        {
            var members = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var member in source.Members)
            {
                if (successors.Today(member.Code) is not { } code)
                {
                    Report(source, $"its member {member.Code} leads to no commune of today", "a package whose EPCI fit its communes");
                }
                else if (!groupOf.TryAdd(code, source.Siren) && groupOf[code] != source.Siren)
                {
                    Report(source, $"its member {code} belongs to {groupOf[code]} too", "a commune in one of them");
                }
                else
                {
                    members[code] = members.GetValueOrDefault(code) + member.Population;
                }
            }

            if (members.Count == 0)
            {
                Report(source, "it has no member", "at least one");
            }

            if (!Kinds.ContainsKey(source.Type))
            {
                Report(source, $"its type {DisplayText.Quote(source.Type)} is not known", DisplayText.OneOf(Kinds.Keys));
            }

            groups.Add(new Group(source, members));
        }

        return groups;

        void Report(PackageGroup group, string wrong, string right) =>
            problems.Add(new Problem(file, null, group.Siren, wrong, right));
    }

    public static string Largest(IEnumerable<KeyValuePair<string, int>> populations) =>
        populations.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).First().Key;
}
