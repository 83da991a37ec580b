using TnlOpenData.Site;

namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>Every rule on every kind of surface, with the real data.</summary>
public class SurfaceRuleTests(RealServer server)
{
    public static TheoryData<string, string> Cells { get; } =
        [.. SurfaceRules.All.SelectMany(r => SurfaceKinds.All.Select(k => (r.Sentence, k)))];

    [Fact]
    public void Every_page_of_the_site_has_a_kind_of_surface() => Assert.Equal(
        SitePages.All.Select(p => p.Route).Order(StringComparer.Ordinal),
        SurfaceKinds.Routes.Values.SelectMany(r => r).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_rule_holds_on_a_kind_of_surface(string sentence, string kind)
    {
        var rule = SurfaceRules.All.Single(r => r.Sentence == sentence);
        var cases = rule.Cases.GetValueOrDefault(kind, []);
        Assert.True(cases.Length > 0 != rule.Exempt.ContainsKey(kind), $"“{sentence}” has either cases or an exemption for “{kind}”.");
        foreach (var one in cases)
        {
            foreach (var text in await Texts(one))
            {
                Assert.All(one.Never, never => Assert.DoesNotContain(never, text, StringComparison.Ordinal));
            }

            var texts = await Texts(one);
            await (one.Proves?.Invoke(server, one.Address) ?? Task.CompletedTask);
            Assert.All(one.Says, says => Assert.Contains(texts, t => t.Contains(says, StringComparison.Ordinal)));
        }
    }

    private async Task<string[]> Texts(SurfaceCase one)
    {
        if (one.Selector is not { } selector)
        {
            return [await SurfaceText.Of(server, one.Address)];
        }

        string[] texts = [.. (await server.Page(one.Address)).QuerySelectorAll(selector).Select(SurfaceText.Of)];
        Assert.True(texts.Length > 0, $"{one.Address}: nothing is {selector}");
        return texts;
    }
}
