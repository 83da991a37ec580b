using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>Settings are heard wherever they are given, in one order, and a slip in any of them is one line that names it.</summary>
public sealed class SettingsTests : IDisposable
{
    private static readonly string[] AddressVariables =
        ["ASPNETCORE_URLS", "DOTNET_URLS", "URLS", "ASPNETCORE_HTTP_PORTS", "DOTNET_HTTP_PORTS", "HTTP_PORTS", "PORT"];

    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    /// <summary>Environment and arguments, where <c>{0}</c> is the port that must be listened on and <c>{1}</c> another one.</summary>
    public static TheoryData<string, string, bool> Addresses() => new()
    {
        { "ASPNETCORE_URLS=http://127.0.0.1:{1} PORT={1}", "--urls http://127.0.0.1:{0}", false },
        { "ASPNETCORE_URLS=http://127.0.0.1:{0} DOTNET_URLS=http://127.0.0.1:{1} ASPNETCORE_HTTP_PORTS={1} PORT={1}", "", false },
        { "DOTNET_URLS=http://127.0.0.1:{0} HTTP_PORTS={1}", "", false },
        { "URLS=http://127.0.0.1:{0} HTTP_PORTS={1} PORT={1}", "", false },
        { "ASPNETCORE_HTTP_PORTS={0} HTTP_PORTS={1} PORT={1}", "", true },
        { "HTTP_PORTS={0} PORT={1}", "", true },
        { "PORT={0}", "", true },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_first_address_that_is_given_counts_and_ports_are_those_of_all_interfaces(
        string environment, string arguments, bool isOnAll)
    {
        var (port, other) = (FreePort(), FreePort());
        var variables = Filled(environment, port, other).Select(v => v.Split('=', 2)).ToDictionary(v => v[0], v => v[1]);
        using var process = Start(variables, ["--releases", _temporary.Path, .. Filled(arguments, port, other)]);
        var line = "";
        while (!line.Contains("Now listening on", StringComparison.Ordinal))
        {
            line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
                ?? throw new EndOfStreamException(line);
        }

        Assert.EndsWith($":{port}", line.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(isOnAll, line.Contains("[::]", StringComparison.Ordinal) || line.Contains("0.0.0.0", StringComparison.Ordinal));
        Assert.Empty(Inotify(process));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("", "--requests-per-minute abc", "Option '--requests-per-minute' takes a whole number, 0 or more, not 'abc'")]
    [InlineData("", "--requests-per-minute -5", "Option '--requests-per-minute' takes")]
    [InlineData("", "--cache-megabytes 1.5", "Option '--cache-megabytes' takes")]
    [InlineData("", "--keep-releases 99999999999", "Option '--keep-releases' takes")]
    [InlineData("", "--base-url https://tnl.example/?y=1", "Option '--base-url' takes")]
    [InlineData("", "--trusted-proxies 10.0.0.0/33", "Option '--trusted-proxies' takes")]
    [InlineData("", "--trusted-proxies proxy.example", "Option '--trusted-proxies' takes")]
    [InlineData("", "--trusted-proxies 10.0.0.1,", "Option '--trusted-proxies' takes")]
    [InlineData("", "--contact bonjour", "Option '--contact' takes a mail address")]
    [InlineData("", "--contact bonjour@example", "Option '--contact' takes")]
    [InlineData("", "--contact a@b@example.org", "Option '--contact' takes")]
    [InlineData("", "--contact mailto:a@example.org", "Option '--contact' takes")]
    [InlineData("", "--contact ftp://example.org", "Option '--contact' takes")]
    [InlineData("", "--contact javascript:alert(1)", "Option '--contact' takes")]
    [InlineData("", "--contact=", "Option '--contact' takes")]
    [InlineData("", "--publisher=", "Option '--publisher' takes a name and an address")]
    [InlineData("", "--hosting=", "Option '--hosting' takes a name and an address")]
    [InlineData("Tnl__Publisher=a\nb", "", "Environment variable 'Tnl__Publisher' takes")]
    [InlineData("Tnl__Contact=nobody", "", "Environment variable 'Tnl__Contact' takes a mail address")]
    [InlineData("", "--data=", "Option '--data' takes a directory")]
    [InlineData("", "--releases=", "Option '--releases' takes a directory")]
    [InlineData("", "--urls localhost", "Option '--urls' takes")]
    [InlineData("", "--urls ftp://localhost", "Option '--urls' takes")]
    [InlineData("", "--urls http://localhost:70000", "Option '--urls' takes")]
    [InlineData("", "--urls http://localhost:5080/base", "Option '--urls' takes")]
    [InlineData("Tnl__RequestsPerMinute=abc", "", "Environment variable 'Tnl__RequestsPerMinute' takes")]
    [InlineData("TNL__KEEPRELEASES=-1", "", "Environment variable 'TNL__KEEPRELEASES' takes")]
    [InlineData("Tnl__NoDates=perhaps", "", "Environment variable 'Tnl__NoDates' takes true or false")]
    [InlineData("Tnl__PublicBaseUrl=tnl.example", "", "Environment variable 'Tnl__PublicBaseUrl' takes")]
    [InlineData("Tnl__RequestPerMinute=5", "", "Environment variable 'Tnl__RequestPerMinute' is not known. Did you mean")]
    [InlineData("ASPNETCORE_URLS=nowhere", "", "Environment variable 'ASPNETCORE_URLS' takes")]
    [InlineData("ASPNETCORE_HTTP_PORTS=http", "", "Environment variable 'ASPNETCORE_HTTP_PORTS' takes port numbers")]
    [InlineData("PORT=-1", "", "Environment variable 'PORT' takes port numbers")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "", "ICU")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "check", "ICU")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "export x --base-url https://tnl.example", "ICU")]
    public async Task A_slip_is_one_line_and_exit_code_two(string environment, string arguments, string expected)
    {
        var variables = Filled(environment, 0, 0).Select(v => v.Split('=', 2)).ToDictionary(v => v[0], v => v[1]);
        using var process = Start(variables, Filled(arguments, 0, 0));
        var (code, error) = await End(process);
        Assert.Equal(2, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("", "is incomplete without --publisher, --contact, --hosting.")]
    [InlineData("--publisher=Nous --contact=a@example.org", "is incomplete without --hosting.")]
    [InlineData("--publisher=Nous --contact=a@example.org --hosting=Eux", null)]
    public async Task Serve_warns_once_of_what_the_legal_notice_lacks(string arguments, string? warning)
    {
        string[] place = ["--data", RepositoryData.WithoutTerritories, "--releases", _temporary.Path, "--urls", "http://127.0.0.1:0"];
        using var process = Start([], [.. place, .. Filled(arguments, 0, 0)]);
        var lines = new List<string>();
        while (!lines.Exists(l => l.Contains("Application started", StringComparison.Ordinal)))
        {
            lines.Add(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
                ?? throw new EndOfStreamException(string.Join('\n', lines)));
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        lines.AddRange((await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n'));
        var warnings = lines.Where(l => l.Contains("/mentions-legales", StringComparison.Ordinal)).ToArray();
        Assert.Equal(warning is null ? 0 : 1, warnings.Length);
        Assert.All(warnings, w => Assert.Contains(warning!, w, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_line_and_exit_code_one()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        using var process = Start([], ["--urls", url, "--releases", _temporary.Path]);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var (code, error) = await End(process);
        Assert.Equal(1, code);
        Assert.Contains(url, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error + await output, StringComparison.Ordinal);
    }

    private static string[] Filled(string text, int port, int other) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Replace("{0}", $"{port}", StringComparison.Ordinal).Replace("{1}", $"{other}", StringComparison.Ordinal)),
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The inotify instances of a process: a user may have none left, and it needs none.</summary>
    private static IEnumerable<string> Inotify(Process process) => OperatingSystem.IsLinux()
        ? Directory.GetFiles($"/proc/{process.Id}/fd")
            .Select(TargetOf)
            .Where(name => name.Contains("inotify", StringComparison.Ordinal))
        : [];

    private static string TargetOf(string descriptor)
    {
        try
        {
            return File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.Name ?? "";
        }
        catch (IOException)
        {
            // Closed since the folder was listed.
            return "";
        }
    }

    private static async Task<(int Code, string Error)> End(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return (process.ExitCode, await error);
    }

    private static Process Start(Dictionary<string, string> variables, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Started.Program, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in AddressVariables)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
