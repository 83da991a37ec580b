using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>The program as people start it: a process, its output, its exit code.</summary>
internal sealed partial class Started : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Started(Process process)
    {
        Process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The built program, in the configuration that these tests were built in.</summary>
    public static string Program { get; } =
        Path.Combine(
            RepositoryData.Root,
            "src",
            "TnlOpenData.Api",
            "bin",
            Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/'))!),
            "net10.0",
            "TnlOpenData.Api.dll");

    public Process Process { get; }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public static Started With(params string[] arguments) => In(Path.GetTempPath(), arguments);

    public static Started In(string directory, params string[] arguments) => new(new Process
    {
        StartInfo = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    });

    /// <summary>The program with a limit on the files that it may open.</summary>
    public static Started WithFiles(int limit, params string[] arguments) => new(new Process
    {
        StartInfo = new ProcessStartInfo("sh", ["-c", $"ulimit -n {limit}; exec dotnet \"$@\"", "sh", Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    });

    /// <summary>Started by another program, which becomes it.</summary>
    public static Started Under(string launcher, params string[] arguments) => new(new Process
    {
        StartInfo = new ProcessStartInfo(launcher, ["dotnet", Program, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    });

    /// <summary>A server on a free port.</summary>
    public static Started Serve(string data, string releases) =>
        With("serve", "--data", data, "--releases", releases, "--urls", "http://127.0.0.1:0");

    /// <summary>The exit code and the whole output.</summary>
    public static async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        using var started = With(arguments);
        return (await started.Exit(), started.Output);
    }

    public async Task<int> Exit()
    {
        await Process.WaitForExitAsync().WaitAsync(Patience);
        return Process.ExitCode;
    }

    /// <summary>A client of the server, once it listens.</summary>
    public async Task<HttpClient> Client()
    {
        var exit = Process.WaitForExitAsync();
        if (await Task.WhenAny(_listening.Task, exit, Task.Delay(Patience)) != _listening.Task)
        {
            throw new InvalidOperationException($"It does not listen:\n{Output}");
        }

        return new HttpClient { BaseAddress = await _listening.Task };
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{Process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>kill -9: no goodbye.</summary>
    public async Task Kill()
    {
        Process.Kill();
        await Exit();
    }

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
            Process.WaitForExit();
        }

        Process.Dispose();
    }

    private void Take(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line is not null && Listening().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex("Now listening on: (?<address>http://[0-9.:]+)", RegexOptions.None, 1000)]
    private static partial Regex Listening();
}
