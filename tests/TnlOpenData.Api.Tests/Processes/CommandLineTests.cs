using System.Diagnostics;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>The command line of the program: help, version, errors, and how options reach the commands.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    public static TheoryData<string, string> Helps() => new()
    {
        { "", "--urls" },
        { "serve", "--urls" },
        { "check", "<DIR>" },
        { "export", "<DIR>" },
        { "territories", "--packages <DIR>" },
    };

    [Theory]
    [MemberData(nameof(Helps))]
    public async Task Every_command_has_a_help_with_one_line_for_each_option(string command, string named)
    {
        var (code, output, error) = await Run([.. Words(command), "--help"]);
        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.Contains($"TnlOpenData.Api {command}".TrimEnd() + " ", output, StringComparison.Ordinal);
        Assert.Contains(named, output, StringComparison.Ordinal);
        Assert.DoesNotContain("--contentRoot", output, StringComparison.Ordinal);
        var options = output.Split('\n').Where(l => l.StartsWith("  -", StringComparison.Ordinal)).ToArray();
        Assert.Contains(options, o => o.StartsWith("  --data <DIR> ", StringComparison.Ordinal));
        Assert.All(options, o => Assert.True(o.Trim().Split("  ", 2) is [_, { Length: > 10 }], o));
    }

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("territories")]
    public async Task Every_command_prints_the_version(string command)
    {
        var (code, output, error) = await Run([.. Words(command), "--version"]);
        Assert.Equal((0, "1.0.0", ""), (code, output.Trim(), error));
    }

    [Theory]
    [InlineData("", "sing", "'sing'")]
    [InlineData("", "chek", "Did you mean 'check'?")]
    [InlineData("", "--port 80", "'--port'")]
    [InlineData("", "--dta=/tmp", "Did you mean '--data'?")]
    [InlineData("", "--data", "argument missing for option: '--data'")]
    [InlineData("", "-d x", "'-d'")]
    [InlineData("", "@arguments", "'@arguments'")]
    [InlineData("", "--cache-megabytes=much", "'--cache-megabytes' takes a whole number, 0 or more, not 'much'")]
    [InlineData("serve", "here", "'here'")]
    [InlineData("serve", "--port 80", "'--port'")]
    [InlineData("serve", "--url http://localhost:1", "Did you mean '--urls'?")]
    [InlineData("serve", "--releases", "argument missing for option: '--releases'")]
    [InlineData("serve", "--keep-releases -1", "'--keep-releases' takes a whole number, 0 or more, not '-1'")]
    [InlineData("check", "here there", "'there'")]
    [InlineData("check", "here --dat there", "Did you mean '--data'?")]
    [InlineData("check", "--dat=there", "Did you mean '--data'?")]
    [InlineData("check", "-d", "'-d'")]
    [InlineData("export", "--urls=x --base-url https://tnl.example", "'--urls=x'")]
    [InlineData("check", "--data", "argument missing for option: '--data'")]
    [InlineData("check", "--urls http://localhost:1", "'--urls'")]
    [InlineData("export", "--base-url https://tnl.example", "argument 'DIR' missing for command: 'export'")]
    [InlineData("export", "here", "'--base-url' is required for export")]
    [InlineData("export", "here there --base-url https://tnl.example", "'there'")]
    [InlineData("export", "here --base-ur https://tnl.example", "Did you mean '--base-url'?")]
    [InlineData("territories", "", "'--packages' is required for territories")]
    [InlineData("territories", "--packages", "argument missing for option: '--packages'")]
    [InlineData("territories", "--package here", "Did you mean '--packages'?")]
    [InlineData("territories", "here --packages there", "'here'")]
    [InlineData("territories", "--packages here --population-year 23", "'--population-year' takes a year of four digits, not '23'")]
    [InlineData(
        "territories", "--packages here --epci-population-year=last", "'--epci-population-year' takes a year of four digits, not 'last'")]
    [InlineData("check", "--packages here", "'--packages'")]
    [InlineData("export", "here --base-url", "argument missing for option: '--base-url'")]
    public async Task A_wrong_command_line_is_one_line_of_error_and_exit_code_two(string command, string arguments, string expected)
    {
        var (code, output, error) = await Run([.. Words(command), .. Words(arguments)]);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
        var line = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.EndsWith("Run with --help for usage.", line.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --data DIR")]
    [InlineData("check --data=DIR")]
    [InlineData("--data DIR check")]
    [InlineData("--data=DIR check")]
    [InlineData("check --data elsewhere --data DIR")]
    [InlineData("check --data elsewhere DIR")]
    [InlineData("check DIR --environment=Development --contentRoot=/tmp --applicationName=TnlOpenData.Api")]
    public async Task An_option_may_precede_or_follow_the_command_and_its_value_may_be_joined_by_an_equals_sign(string arguments)
    {
        var missing = _temporary.File("none");
        var (code, output, error) = await Run([.. Words(arguments).Select(w => w.Replace("DIR", missing, StringComparison.Ordinal))]);
        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith(missing + ":", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_value_does_not_take_the_next_argument()
    {
        var (code, output, _) = await Run("--base-url=", "check", _temporary.File("none"));
        Assert.Equal(1, code);
        Assert.StartsWith(_temporary.File("none") + ":", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Territories_that_cannot_be_made_are_lines_of_problems_and_exit_code_one()
    {
        var missing = _temporary.File("none");
        var (code, output, error) = await Run("territories", "--packages", missing, "--data", _temporary.Path);
        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith($"{missing}: is not a directory", output, StringComparison.Ordinal);
        Assert.EndsWith("6 problems; no file was written.", output.TrimEnd(), StringComparison.Ordinal);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Started.Program, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
