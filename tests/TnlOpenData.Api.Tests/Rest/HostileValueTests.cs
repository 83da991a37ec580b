using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>Text of any kind in any parameter of any list is answered, or refused by a problem that names the parameter.</summary>
public class HostileValueTests(SyntheticServer server)
{
    /// <summary>Percent-encoded, since not all of them are text.</summary>
    private static readonly string[] Values =
    [
        "%00", "a%00b", "%ED%A0%80", "%FF%FE", "%C3", "e%CC%81%CC%81%CC%81", "%EF%AC%81", "%E2%80%AE38", "%E2%80%8B", "%F0%9F%A6%8A",
        "%EF%BF%BE", "..", "..%2F..%2Fetc%2Fpasswd", ",,,", "%2B%2B1", "-", "none,none", "1..2..3",
        "%0D%0AX-Injected:%201", "%22%3Cscript%3E", "99999999999999999999", "%C3%A9%E2%80%A8%E2%80%A9", "%D9%85%D8%AF%D9%8A%D9%86%D8%A9",
    ];

    public static TheoryData<string> Lists() => [.. AllResources.Lists.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task No_value_of_a_parameter_makes_the_service_fail(string list)
    {
        var resource = AllResources.Lists.First(r => r.Name == list);
        foreach (var name in resource.FilterInfos.Select(f => f.Name).Concat(ListParameters.Names))
        {
            var required = string.Concat(
                resource.FilterInfos.Where(f => f.IsRequired && f.Name != name).Select(f => $"&{f.Name}={f.Example}"));
            foreach (var value in Values)
            {
                using var response = await server.Get($"/v1/{list}?{name}={value}{required}");
                Assert.True((int)response.StatusCode < 500, $"{list} {name} {value}: {response.StatusCode}");
                Assert.DoesNotContain("X-Injected", response.Headers.Select(h => h.Key));
                if (!response.IsSuccessStatusCode)
                {
                    Assert.NotEmpty((string)(await response.Problem())["detail"]!);
                }
            }
        }
    }
}
