using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Tests.Search;

/// <summary>What people type is text, whatever it holds.</summary>
public class SearchPropertyTests
{
    private static readonly string[] Lists = [.. AllResources.Lists.Where(r => r.FilterInfos.Any(f => f.Name == "q")).Select(r => r.Name)];

    public static TheoryData<string> Hostile =>
    [
        "\"", "\"échirolles", "'; DROP TABLE awards; --", "*", "a*", "NEAR(", "NEAR(a b, 5)", "a AND OR NOT b", "(((((",
        "^", "%", "_", "\\", "$1", "{0}", "<script>alert(1)</script>", "../../etc/passwd", "\0",
        "\uFFFE", "\uFFFF", "\uD83D", "\uDC00\uD800", "a\uD800b", "🦊👩‍🚀", "مدينة", "李 小明", "ﬁ ǅ ẞ İ ı",
        new string('a', 10_000), new string('é', 10_000), new string('"', 10_000), new string('*', 10_000), new string('9', 10_000),
        string.Concat(Enumerable.Repeat("NEAR(", 2_000)), string.Concat(Enumerable.Repeat("a ", 5_000)),
        string.Concat(Enumerable.Repeat("e\u0301", 5_000)), string.Concat(Enumerable.Repeat("🦊", 5_000)),
        string.Join(' ', Enumerable.Range(0, 2_000)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_answered_or_refused(string query) => Assert.True(IsAnsweredOrRefused(query));

    [Property(MaxTest = 500)]
    public bool Any_text_is_answered_or_refused(string? query) => IsAnsweredOrRefused(query ?? "");

    [Property(MaxTest = 200)]
    public Property Case_accents_hyphens_and_spaces_do_not_change_the_hits() => Prop.ForAll(
        Gen.Elements(TypedSearches.All).ToArbitrary(),
        line =>
        {
            var query = line.Split(',')[0];
            var hits = Hits(query);
            return hits.SequenceEqual(Hits(query.ToUpperInvariant()), StringComparer.Ordinal)
                && hits.SequenceEqual(Hits(query.ToLowerInvariant()), StringComparer.Ordinal)
                && hits.SequenceEqual(Hits(query.Normalize(NormalizationForm.FormD)), StringComparer.Ordinal)
                && hits.SequenceEqual(Hits(WithoutAccents(query)), StringComparer.Ordinal)
                && hits.SequenceEqual(Hits($"  {query.Replace(" ", " - ", StringComparison.Ordinal)}\t"), StringComparer.Ordinal)
                && hits.SequenceEqual(Hits(query.Replace('\'', '’')), StringComparer.Ordinal);
        });

    [Property(MaxTest = 200)]
    public Property The_order_of_the_words_does_not_change_what_is_found() => Prop.ForAll(
        Gen.Elements(Packages.Real.Data.Collectivities.Select(c => c.Name).ToArray())
            .SelectMany(n => Gen.Shuffle(n.Split(' ', '-', '\'')))
            .ToArbitrary(),
        words => Hits(string.Join(' ', words)).ToHashSet(StringComparer.Ordinal).SetEquals(Hits(string.Join(' ', words.Reverse()))));

    [Property(MaxTest = 300)]
    public Property Every_body_is_found_with_one_typo_in_a_long_word_of_its_name() => Prop.ForAll(
        (from body in Gen.Elements(Packages.Real.Data.Collectivities.ToArray())
         let words = body.Name.Split(' ', '-', '\'')
         let isLong = Array.ConvertAll(words, w => w.Length >= 6 && w.All(char.IsLetter))
         from word in Gen.Elements(Enumerable.Range(0, words.Length).Where(i => isLong[i]).DefaultIfEmpty(-1).ToArray())
         where word >= 0
         from place in Gen.Choose(0, words[word].Length - 1)
         from letter in Gen.Elements("abcdefghijklmnopqrstuvwxyz".ToCharArray())
         from kind in Gen.Choose(0, 2)
         select (body.Id, Query: string.Join(' ', words.Select((w, i) => i == word ? Mistype(w, place, letter, kind) : w)))).ToArbitrary(),
        typed => Hits(typed.Query).Contains("collectivity " + typed.Id, StringComparer.Ordinal) || IsAnotherName(typed.Query));

    /// <summary>The error has made the name of another place of France, or the beginning of one.</summary>
    private static bool IsAnotherName(string query) => ListQueries.Column("search", "matched_by", ("q", query)) is [not "typo", ..];

    private static string Mistype(string word, int place, char letter, int kind) => kind switch
    {
        0 => word.Insert(place, $"{letter}"),
        1 => word.Remove(place, 1),
        _ => word.Remove(place, 1).Insert(place, $"{letter}"),
    };

    private static string[] Hits(string query)
    {
        var page = ListQueries.Page("search", ("q", query), ("type", "collectivity"), ("fields", "type,id"), ("limit", "all"));
        return [.. Enumerable.Range(0, page.Count).Select(row => $"{page.Read(row, 0).Plain} {page.Read(row, 1).Plain}")];
    }

    private static bool IsAnsweredOrRefused(string query) => Array.TrueForAll(Lists, list =>
    {
        var answer = ListQueries.Of(list, ("q", query));
        return answer.Page is null ? answer.QueryErrors.Count > 0 : answer.Page.Total >= 0;
    });

    private static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
