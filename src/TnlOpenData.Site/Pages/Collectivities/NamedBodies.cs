using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Site.Pages.Collectivities;

/// <summary>
/// Which bodies a free text names. The longest name wins: « Rennes Métropole » does not name Rennes. Texts are few, so that each is
/// read once for all bodies.
/// </summary>
internal sealed class NamedBodies
{
    private readonly Dictionary<string, List<CollectivityView>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CollectivityView>> _leads;
    private readonly Dictionary<string, HashSet<CollectivityView>> _disagreements;
    private readonly int _longest;

    private NamedBodies(Snapshot snapshot)
    {
        foreach (var view in snapshot.Collectivities)
        {
            var names = NamesOf(view).Select(n => string.Join(' ', Folding.Tokens(n))).Where(n => n.Length > 0);
            foreach (var name in names.Distinct(StringComparer.Ordinal))
            {
                (_names.TryGetValue(name, out var bodies) ? bodies : _names[name] = []).Add(view);
                _longest = Math.Max(_longest, name.Count(c => c == ' ') + 1);
            }
        }

        _leads = snapshot.Data.Leads.ToDictionary(l => l.Id, l => Read(l.Subject), StringComparer.Ordinal);
        _disagreements = snapshot.Data.Disagreements.ToDictionary(
            d => d.Id,
            d => Read(d.Subject, d.ClaimA, d.ClaimB, d.Resolution),
            StringComparer.Ordinal);
    }

    public static NamedBodies Of(Snapshot snapshot) => snapshot.Cached("named bodies", () => new NamedBodies(snapshot));

    public bool InLead(Lead lead, CollectivityView body) => _leads[lead.Id].Contains(body);

    public bool InDisagreement(Disagreement disagreement, CollectivityView body) => _disagreements[disagreement.Id].Contains(body);

    /// <summary>The name, without its initials in brackets, and the initials alone.</summary>
    private static IEnumerable<string> NamesOf(CollectivityView view)
    {
        var name = view.Collectivity.Name;
        yield return name;
        if (name.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 && name.EndsWith(')'))
        {
            yield return name[..bracket];
            if (name[(bracket + 2)..^1] is var initials && initials.All(char.IsUpper))
            {
                yield return initials;
            }
        }
    }

    private HashSet<CollectivityView> Read(params string?[] texts)
    {
        var named = new HashSet<CollectivityView>();
        foreach (var text in texts.OfType<string>())
        {
            var words = Folding.Tokens(text);
            for (var at = 0; at < words.Length;)
            {
                at += ReadName(words, at, named);
            }
        }

        return named;
    }

    /// <summary>How many words to go on by: those of the longest name that begins here, or one.</summary>
    private int ReadName(string[] words, int at, HashSet<CollectivityView> named)
    {
        for (var count = Math.Min(_longest, words.Length - at); count > 0; count--)
        {
            if (_names.TryGetValue(string.Join(' ', words, at, count), out var bodies))
            {
                named.UnionWith(bodies);
                return count;
            }
        }

        return 1;
    }
}
