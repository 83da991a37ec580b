using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>Bodies that cannot be read to their end: the client's mistake, in the response and in the log.</summary>
public sealed class BrokenBodyTests : IDisposable
{
    private const string Head = "Host: localhost\r\nContent-Type: application/json\r\n";
    private const string Chunked = Head + "Transfer-Encoding: chunked\r\n\r\n";

    private readonly CapturedLog _log = new();
    private readonly TnlServer _server;

    public BrokenBodyTests() =>
        _server = new TnlServer(RepositoryData.WithoutTerritories, services => services.AddSingleton<ILoggerProvider>(_log))
        {
            WritesDumps = false,
        };

    public static TheoryData<string, int> Bodies => new()
    {
        { Chunked + "ZZ\r\n", 400 },
        { Chunked + "-1\r\n", 400 },
        { Chunked + "FFFFFFFFFFFFFFFFFF\r\n", 400 },
        { Chunked + "3\r\nabcd\r\n0\r\n\r\n", 400 },
        { Chunked + "3;a=b\nabc\r\n", 400 },
        { Head + "Content-Length: 99000000\r\n\r\n{", 413 },
        { Head + $"Content-Length: 70000\r\n\r\n{new string(' ', 70_000)}", 413 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Is_an_error_of_its_own_status_and_no_error_in_the_log(string rest, int status)
    {
        var response = await _server.Raw($"POST /graphql HTTP/1.1\r\nConnection: close\r\n{rest}");
        Assert.Equal(status, response.Status);
        AssertErrors(response);
        Assert.DoesNotContain(_log.Entries, e => e.Level > LogLevel.Information || e.HasException);
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_a_408()
    {
        var response = await _server.Raw($"POST /graphql HTTP/1.1\r\n{Head}Content-Length: 100\r\n\r\n{{");
        Assert.Equal(408, response.Status);
        AssertErrors(response);
        Assert.DoesNotContain(_log.Entries, e => e.Level > LogLevel.Information || e.HasException);
    }

    [Fact]
    public async Task An_address_that_reads_no_body_answers_as_without_one()
    {
        var response = await _server.Raw($"POST /v1/awards HTTP/1.1\r\n{Chunked}ZZ\r\n");
        Assert.Equal(405, response.Status);
        Assert.DoesNotContain(_log.Entries, e => e.Level > LogLevel.Information || e.HasException);
    }

    [Fact]
    public async Task A_client_that_leaves_is_no_error_in_the_log()
    {
        using (var socket = new System.Net.Sockets.TcpClient("127.0.0.1", _server.Port))
        {
            var request = System.Text.Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\n{Head}Content-Length: 100\r\n\r\n{{");
            await socket.GetStream().WriteAsync(request, TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
        }

        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(_log.Entries, e => e.Level > LogLevel.Information || e.HasException);
    }

    /// <summary>Only GraphQL reads bodies: its errors are lists with a code and a message.</summary>
    private static void AssertErrors(RawResponse response)
    {
        Assert.Equal("application/json; charset=utf-8", response.Header("Content-Type"));
        var error = Assert.Single(response.Problem["errors"]!.AsArray());
        Assert.NotEmpty((string)error!["message"]!);
        Assert.NotEmpty((string)error["extensions"]!["code"]!);
    }

    public void Dispose()
    {
        _server.Dispose();
        _log.Dispose();
    }
}

/// <summary>What a server writes to its log.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<Entry> _entries = new();

    public IReadOnlyCollection<Entry> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => new Logger(_entries);

    public void Dispose()
    {
        // Nothing is held.
    }

    public sealed record Entry(LogLevel Level, string Text, bool HasException);

    private sealed class Logger(System.Collections.Concurrent.ConcurrentQueue<Entry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                entries.Enqueue(new Entry(logLevel, formatter(state, exception), exception is not null));
            }
        }
    }
}
